import { foldWord } from '../../text/characters.ts';

/**
 * Given names as newspapers write them in Latin letters, the commonest of the languages that the news is about. They tell
 * that `Sergei` before a family name is somebody's first name. A list of our own; what is a title or an ordinary word as
 * well is left out.
 */
const GIVEN_NAMES = `
Aaron Abdel Abdul Abdullah Abigail Abraham Achim Adalbert Adam Adrian Adriana Agnes Ahmad Ahmed Ahmet Aisha Alain Alan
Albert Alberto Alec Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksej Alessandra Alessandro Alex
Alexander Alexandra Alexandre Alexandria Alexei Alexej Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina
Alison Allan Allen Alois Alyssa Amal Amanda Amber Amelia Amelie Amin Amina Amir Amit Amy Ana Anastasia Anatoli Anatolij
Anatoly Anders Andrea Andreas Andrei Andrej Andrew Andrey Andrij Andriy Andrzej André Andrés Angela Angelika Angelina
Angelo Anita Anja Anke Anna Annalena Anne Annegret Annette Annie Ansgar Anthony Antje Anton Antonia Antonio Antony
António Antônio Anwar Ariel Arkadi Armando Armin Arne Arnold Arsen Arsenij Artem Arthur Artur Asha Ashley Asif
Astrid Audrey Aung Axel Aydan Aylin Ayman Ayşe Barack Barbara Barron Bart Bashar Bastian Beate Beatrice Beatrix Ben
Benedikt Benjamin Benny Bernadette Bernard Bernd Bernhard Bernie Bert Bertrand Beth Betty Bettina Bianca Bill Billy
Birgit Bjarne Björn Bob Bobby Bodo Bogdan Boris Brad Brandon Brenda Brett Brian Brigitte Britta Bruce Bruno Bryan
Burkhard Caitlin Calvin Cameron Camilla Candace Carl Carla Carlo Carlos Carmen Carol Carola Caroline Carolyn Carsten
Catherine Cathy Cecilia Cem Chantal Charlene Charles Charlie Charlotte Chelsea Cheryl Chiara Chris Christa Christel
Christian Christiana Christiane Christina Christine Christof Christoph Christophe Christopher Christos Chuck Cindy Claire
Clara Clarence Claude Claudia Claudio Claus Clemens Clinton Clément Colin Colleen Connor Conrad Constantin Cornelia
Cory Courtney Craig Cristina Cynthia Cyril Dagmar Dalia Damian Damien Dan Daniel Daniela Daniele Danielle Danilo Danny
Daria Darius Darja Darren Daryl Dave David Davide Dawn Dean Debbie Deborah Debra Denis Denise Dennis Denys Derek Desmond
Detlef Devin Diana Diane Didier Diego Dieter Dietmar Dietrich Dilma Dimitri Dimitrios Dirk Djamila Dmitri Dmitrij Dmitrii
Dmitriy Dmitro Dmitry Dmytro Dominic Dominik Dominique Don Donald Donna Doreen Doris Dorothea Dorothy Doug Douglas
Duncan Dustin Dylan Earl Eberhard Ebru Eckhard Eddie Edgar Edith Edmund Eduard Eduardo Edward Edwin Egon Ekaterina
Ekkehard Ekrem Elaine Eleanor Elena Eleonore Elias Elif Elijah Elisa Elisabeth Elise Elizabeth Elke Ella Ellen Elon
Elsa Elvira Emanuel Emil Emilia Emilie Emily Emine Emma Emmanuel Emmanuelle Emre Enrico Enrique Erdal Eric Erica Erich
Erik Erika Erin Ernest Ernst Erwin Estelle Esther Ethan Eugen Eugene Eugenia Eva Evan Eve Evelyn Ewa Fabian Fabio
Fabrice Farah Fatima Fatma Faisal Federico Felicitas Felipe Felix Ferdinand Fernanda Fernando Filip Filippo Fiona
Florence Florian Frances Francesca Francesco Francine Francis Francisco Frank Franka Franklin Franz Franziska François
Françoise Fred Freddie Frederic Frederick Frederik Frida Frieda Friederike Friedhelm Friedrich Fritz Frédéric Fumio
Gabriel Gabriela Gabriele Gareth Garrett Gavin Gemma Gennadi Gennadij Gennady Geoffrey Georg George Georges Georgi Georgia
Georgina Gerald Geraldine Gerard Gerd Gerhard Gero Gertrud Gesine Giacomo Gianni Gideon Gilbert Gillian Gina Giorgia
Giorgio Giovanna Giovanni Gisela Giulia Giuliano Giuseppe Gloria Gordon Grace Graham Greg Gregor Gregory Greta Gretchen
Gudrun Guido Guillaume Guillermo Gunnar Gunter Gustav Guy Gérald Gérard Günter Günther Hakan Hamid Hamza Hanna Hannah
Hannelore Hannes Hans Hape Harald Hardy Harold Harriet Harry Hartmut Haruki Harvey Hasan Hassan Hector Heather Heide
Heidi Heike Heiko Heiner Heinrich Heinz Helen Helena Helene Helga Helmut Hendrik Henning Henri Henriette Henrik Henry
Herbert Hermann Herta Hilary Hilda Hillary Hiroshi Holger Horst Howard Hubert Hubertus Hugh Hugo Hussein Ian Ibrahim
Ida Ignazio Igor Ihor Ildikó Ilham Ilja Ilona Ilse Ilya Imran Ina Inès Ines Inga Inge Ingeborg Ingo Ingrid Inna Ioannis
Iosif Ira Irene Irina Iris Irma Isaac Isabel Isabella Isabelle Ismail István Ivan Ivana Ivanka Ivo Iwan Jack Jackie
Jacob Jacqueline Jacques Jade Jaime Jair Jake Jakob Jakub James Jamie Jan Jana Jane Janet Janez Janice Janine Janos
Janusz Jared Jarosław Jaroslaw Jason Javier Jay Jean Jeanette Jeanne Jeff Jeffrey Jelena Jenna Jennifer Jenny Jens Jeremy
Jerome Jerry Jesse Jessica Jill Jim Jimmy Jin Joachim Joan Joana Joanna Joanne Jochen Jodie Joe Joel Joerg Joey Johan
Johann Johanna Johannes John Johnny Jon Jonas Jonathan Jordi Jorge Josef Josefine Joseph Josephine Josep Joseph Josh
Joshua Josip José João Joyce Juan Juana Judith Judy Juha Jule Julia Julian Juliana Juliane Julie Julien Juliette Julio
Julius Justin Justine Justyna Jérôme Jörg Jörn Jürgen Kai Kaja Kamala Karen Karim Karin Karina Karl Karla Karoline
Karolina Karsten Kaspar Kate Katharina Katherine Kathleen Kathrin Kathryn Kathy Katie Katja Katrin Kay Kaya Kayla Keir
Keith Kelly Kemal Ken Kenneth Kenny Kerry Kersti Kerstin Kevin Khaled Khalid Kian Kilian Kimberly Kirill Kirsten Kirsty
Kjell Klara Klaus Knut Konrad Konstantin Kristen Kristi Kristian Kristin Kristina Kristine Krzysztof Kurt Kyle Kyrill
Kyrylo Lara Larissa Larry Lars Latifa Laura Lauren Laurence Laurent Laurie Lawrence Lea Leah Lech Lee Leif Leila Lena
Lennart Leo Leon Leonard Leonardo Leonid Leonie Leopold Leroy Lesley Leslie Levi Lew Liam Liane Lidia Liesbeth Lilian
Lilly Lina Linda Lindsay Lindsey Linus Lionel Lisa Liz Lloyd Lois Lorena Lorenzo Loretta Lothar Louis Louisa Louise
Luc Luca Lucas Lucia Luciano Lucie Lucy Ludmila Ludwig Luis Luisa Luise Luiz Luka Lukas Luke Lutz Lydia Lynn Madeleine
Madison Magda Magdalena Mahmoud Mahmud Maja Maksim Maksym Malcolm Malte Malu Manfred Manfredi Manuel Manuela Mara Marc
Marcel Marcelo Marcia Marco Marcos Marcus Marek Margaret Margarete Margarita Margit Margot Margrethe Maria Mariana
Marianna Marianne Marie Marietta Marija Marijam Marika Marilyn Marina Marine Mario Marion Marisa Marjorie Mark Marko
Markus Marlene Marlies Marta Martha Martin Martina Marvin Mary Maryam Massimo Mateo Mateusz Mathias Mathieu Mathilde Matt
Matteo Matthew Matthias Matthieu Maureen Maurice Mauricio Mauro Max Maxim Maxime Maximilian Megan Mehdi Mehmet Meike
Melania Melanie Melinda Melissa Mercedes Meredith Merle Metin Mette Mia Micah Michael Michaela Michail Michał Michel
Michela Michele Michelle Miguel Mihai Mikael Mike Mikhail Mikhailo Miklós Mila Milan Milena Milos Miloš Mina Miranda
Miriam Mirjam Mirko Mitch Mitchell Moana Mohamed Mohammad Mohammed Moira Molly Mona Monica Monika Monique Morgan Moritz
Moses Muhammad Murat Mustafa Myriam Mychajlo Mykhailo Mykola Nabil Nadia Nadine Nadja Naftali Nahid Nancy Naomi Narendra
Nasser Natalia Natalie Natalija Natalja Natasha Nathalie Nathan Nathaniel Neil Nele Nelson Nicholas Nick Nico Nicola
Nicolas Nicole Niels Nigel Nik Nika Nikita Niklas Nikki Niko Nikol Nikola Nikolai Nikolaj Nikolas Nikolaus Nikolay Nils
Nina Noah Noel Noemi Nora Norbert Norma Norman Nuri Odile Oksana Ola Olaf Olav Ole Oleg Oleh Olena Olga Oliver Olivia
Olivier Omar Oscar Oskar Osman Oswald Othmar Otto Owen Pablo Pamela Paola Paolo Pascal Patrice Patricia Patrick Patrik
Patrizia Patty Paul Paula Paulina Pauline Paulo Pavel Pavlo Pawel Paweł Pedro Peggy Penelope Penny Per Perry Petar Pete
Peter Petr Petra Petro Philip Philipp Philippe Phil Phillip Phoebe Pia Pier Pierre Piet Pieter Pietro Piotr Pjotr Polina
Priscilla Priti Quentin Rachel Rafael Rafał Rafik Raffaele Rahel Rahul Rainer Raj Rajiv Ralf Ralph Ramon Ramona Ramzan
Randall Randy Raphael Raquel Raul Raymond Raúl Rebecca Recep Regina Regine Reiner Reinhard Reinhold Remy Renata Renate
Renato René Rex Reza Ricarda Riccardo Ricardo Richard Rick Ricky Rishi Rita Rob Robert Roberta Roberto Robin Rodrigo
Roger Roland Rolf Roman Romano Romy Ron Ronald Ronja Ronnie Rosa Rosalie Rosemarie Ross Roswitha Roxana Roy Ruben Rudi
Rudolf Rudolph Rupert Ruslan Russell Rustem Ruth Ryan Sabine Sabrina Sadiq Sahra Said Salim Sally Salman Salvatore Sam
Samantha Sami Samir Samuel Sandra Sanna Sanae Santiago Sara Sarah Sascha Saskia Scott Sean Sebastian Sebastien Selim
Selma Serge Sergei Sergej Sergey Sergio Serhij Serhiy Seth Sevim Shannon Sharon Shaun Shawn Sheila Sheryl Shigeru Shinzo
Sibylle Sidney Siegfried Siegmar Sigmar Sigrid Silke Silvia Silvio Simon Simona Simone Sina Slawomir Sofia Sofie Solomon
Sonia Sonja Sophia Sophie Spencer Stacey Stanislav Stanislaw Stefan Stefania Stefanie Steffen Steffi Stella Stephan
Stephane Stephanie Stephen Sterling Steve Steven Stewart Stéphane Stuart Sue Susan Susana Susanna Susanne Susi Suzanne
Svante Sven Svenja Svetlana Swetlana Sylvia Sylvie Sébastien Søren Taavi Tadeusz Takashi Tamara Tanja Tanya Taras Tarek
Tarik Tatiana Tatjana Taylor Ted Teresa Terence Terry Tessa Thea Theo Theodor Theodore Theresa Therese Thierry Thilo
Thomas Thorben Thorsten Tiago Tibor Tilman Tim Timo Timothy Tina Tino Tobias Tobin Todd Tom Tomas Tomasz Tommaso Tommy
Tomáš Toni Tony Torben Torsten Tracy Travis Trevor Tristan Troy Tulsi Tyler Udo Ugo Ulf Uli Ulla Ulrich Ulrika Ulrike
Umberto Ursula Uschi Ute Uwe Vadim Valentin Valentina Valeri Valeria Valerie Valery Valérie Vanessa Vasilij Vasily Vera
Verena Veronica Veronika Vicki Vicky Victor Victoria Vincent Vincenzo Viktor Viktoria Viktorija Viola Violeta Virginia
Virginie Vitali Vitalij Vitaly Vittorio Vivian Vivien Vjatscheslaw Vladimir Vladislav Volker Volodymyr Vyacheslav Wadim
Waldemar Walter Warren Wendy Werner Wes Whitney Wilfried Wilhelm Willem William Willy Wilma Wim Winfried Winston Wjatscheslaw
Wladimir Wladislaw Wojciech Wolfgang Wolfram Wolodymyr Xavier Yael Yair Yanis Yann Yannick Yaroslav Yasmin Yasser Yehuda
Yevgeni Yevgeny Yoav Yoko Yolanda Yoon Yoshihide Yossi Youssef Yuri Yuriy Yuriko Yusuf Yulia Yuliia Yvonne Yves Zachary Zbigniew
Zdravko Zeynep Zoe Zoltán Zuzana Ágnes Álvaro Édouard Élisabeth Éric Étienne Özlem Óscar Ömer Ümit Şahin
`;

const folded = new Set(GIVEN_NAMES.trim().split(/\s+/u).map(foldWord));

/** True for a folded word (see foldWord) that is a common given name, or a double one that begins with one. */
export const isGivenName = (word: string): boolean => folded.has(word);
