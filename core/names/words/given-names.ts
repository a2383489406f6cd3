import { wordSet } from './word-set.ts';

/**
 * The commonest given names of the people whom German and English news are about, in Latin letters: enough to tell that
 * `Sergei` in `Sergei Dmitriev` is a first name and `Kremlchef` is none. By language, own compilation. A name that both
 * women and men bear stands in both lists.
 */
export const MALE_NAMES = wordSet(
  // German
  `Achim Adam Adolf Albert Albrecht Alexander Alfons Alfred Alois Andreas Anton Armin Arndt Arno Arnold Arthur August
  Axel Bastian Benedikt Benjamin Bernd Bernhard Bertold Björn Bodo Boris Bruno Burkhard Carl Carsten Christian Christof
  Christoph Clemens Constantin Cornelius Daniel David Dennis Detlef Dieter Dietmar Dietrich Dirk Dominik Eberhard Eckart
  Edmund Eduard Egon Elias Emil Erhard Erich Erik Ernst Erwin Eugen Ewald Fabian Felix Ferdinand Finn Florian Frank Franz
  Friedrich Fritz Georg Gerald Gerd Gerhard Gero Gottfried Götz Gregor Guido Günter Günther Gustav Hanno Hans Harald
  Hartmut Hauke Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henning Henrik Henry Herbert Heribert Hermann Holger
  Horst Hubert Hubertus Hugo Ingo Jakob Jan Jens Jens-Peter Jochen Joachim Jobst Johann Johannes Jonas Jonathan Jörg Josef
  Joseph Jost Julian Julius Jürgen Kai Karl Karlheinz Karsten Kaspar Kay Kevin Kilian Klaus Knut Konrad Konstantin Kurt
  Lars Lasse Leo Leon Leonhard Leopold Linus Lorenz Lothar Louis Luca Lucas Ludwig Lukas Lutz Magnus Malte Manfred Manuel
  Marc Marcel Marco Marcus Mario Marius Mark Markus Martin Marvin Mathias Matthias Max Maximilian Michael Mirko Moritz
  Niclas Nico Nicolas Niels Nikolaus Nils Norbert Olaf Ole Oliver Oskar Oswald Otmar Otto Pascal Patrick Paul Peer Peter
  Philip Philipp Pierre Rainer Ralf Ralph Raphael Reiner Reinhard Reinhold René Richard Robert Robin Rolf Roland Roman
  Rudi Rudolf Rüdiger Ruprecht Samuel Sascha Sebastian Siegfried Sigmar Sigmund Simon Stefan Steffen Stephan Sven Swen
  Theo Theodor Thilo Thomas Thorsten Till Tilman Tim Timo Tino Tobias Tom Torben Torsten Udo Ulf Uli Ullrich Ulrich Urs
  Uwe Valentin Veit Viktor Vincent Vinzenz Volker Walter Walther Werner Wilfried Wilhelm Willi Willy Winfried Wolf
  Wolfgang Wolfram Xaver Yannick`,
  // English
  `Aaron Abraham Adam Adrian Aidan Al Alan Albert Alec Alex Alexander Alfred Allan Allen Alvin Andrew Andy Anthony Antony
  Archie Arnold Arthur Ashley Austin Barack Barry Ben Benjamin Bernard Bernie Bert Bill Billy Blake Bob Bobby Boris Brad
  Bradley Brandon Brendan Brent Brett Brian Bruce Bryan Burt Byron Calvin Cameron Carl Carlton Cecil Chad Charles Charlie
  Chester Chris Christian Christopher Chuck Clarence Clark Claude Clay Clayton Clement Cliff Clifford Clint Clinton Clive
  Cody Colin Connor Conor Cory Craig Curtis Dale Damian Damien Dan Daniel Danny Darrell Darren Darryl Dave David Dean
  Dennis Derek Dermot Desmond Dick Dominic Don Donald Doug Douglas Drew Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie
  Edgar Edmund Edward Edwin Elbridge Eli Elijah Elliot Elliott Elon Emmanuel Eric Ernest Ethan Eugene Evan Floyd Francis
  Frank Franklin Fred Frederick Gareth Garry Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerry Gilbert Glen Glenn
  Gordon Graham Grant Greg Gregory Guy Harold Harrison Harry Harvey Hector Henry Herbert Herman Howard Hugh Humphrey Iain
  Ian Isaac Ivan Jack Jackson Jacob Jake James Jamie Jared Jason Jay Jed Jeff Jefferson Jeffrey Jeremy Jerome Jerry Jesse
  Jim Jimmy Joe Joel John Johnny Jon Jonathan Jordan Joseph Josh Joshua Justin Karl Keir Keith Kelly Ken Kenneth Kent
  Kevin Kirk Kurt Kyle Lance Larry Laurence Lawrence Lee Leo Leon Leonard Leroy Leslie Lester Lewis Liam Lindsey Lloyd
  Logan Louis Lucas Luke Luther Malcolm Marc Marcus Mark Marshall Martin Marvin Mason Matt Matthew Maurice Max Melvin
  Michael Micheál Mick Mike Miles Milton Mitch Mitchell Mitt Morgan Morris Nathan Nathaniel Neal Ned Neil Nelson Newt
  Nicholas Nick Nigel Noah Noel Norman Oliver Oscar Owen Pat Patrick Paul Percy Perry Pete Peter Phil Philip Phillip
  Ralph Ramsay Randall Randy Ray Raymond Reed Reginald Rex Rhys Ricardo Richard Rick Ricky Rishi Rob Robert Roberto Robin
  Rod Roderick Rodney Roger Roland Ron Ronald Ronnie Ross Roy Rudy Rupert Russell Ryan Sam Samuel Scott Sean Seth Shane
  Shaun Shawn Sidney Simon Spencer Stan Stanley Stephen Steve Steven Stewart Stuart Ted Terrence Terry Theodore Thomas Tim
  Timothy Toby Todd Tom Tommy Tony Travis Trent Trevor Troy Tucker Tyler Vance Vernon Victor Vince Vincent Wade Wallace
  Walter Warren Wayne Wendell Wesley Wilbur Will William Willie Winston Zac Zach Zachary Barron Hunter Beau Irving Isaiah Denzel Jeb Elijah Ezra Levi Caleb Noam Ansel Idris Chiwetel Jude Orlando Quincy Washington Magic Jermaine Tyrone LeBron Kobe Kanye Usain`,
  // French, Spanish, Portuguese, Italian
  `Alain Alexandre André Antoine Arnaud Baptiste Benoît Bertrand Brice Bruno Cédric Charles Christophe Claude Clément
  Cyril Damien Denis Didier Dominique Edouard Édouard Emmanuel Éric Étienne Fabien Fabrice Florent Franck François
  Frédéric Gabriel Gaël Georges Gérald Gérard Gilles Grégoire Guillaume Guy Henri Hervé Hubert Hugues Jacques Jean
  Jean-Claude Jean-Luc Jean-Marie Jean-Noël Jean-Paul Jean-Pierre Jean-Yves Jérôme Jordan Joël Julien Laurent Lionel Loïc
  Luc Ludovic Marcel Mathieu Matthieu Maurice Maxime Michel Nicolas Olivier Pascal Patrice Philippe Pierre Quentin Raphaël
  Raymond Rémi Rémy Roger Romain Sébastien Serge Stanislas Stéphane Sylvain Thibault Thierry Tristan Valéry Vincent Xavier
  Yann Yves Adolfo Alberto Alejandro Alfonso Alfredo Álvaro Andrés Ángel Antonio Arturo Carlos César Claudio Cristian
  Cristiano Cristóbal Daniel Diego Diosdado Domingo Eduardo Emilio Enrique Ernesto Esteban Evo Federico Felipe Fernando Fidel
  Francisco Gabriel Gerardo Germán Gonzalo Guillermo Gustavo Hernán Hugo Ignacio Íñigo Jaime Javier Jesús Joaquín Jorge
  José Josep Juan Julián Julio Lionel Lisandro Lorenzo Luciano Luis Manuel Marcelo Mariano Mario Mauricio Miguel Nayib
  Nicolás Óscar Pablo Pascual Patricio Pedro Pere Rafael Ramiro Ramón Raúl Ricardo Rodolfo Rodrigo Rogelio Rubén Salvador
  Santiago Sebastián Sergio Simón Tomás Vicente Víctor Aníbal António Duarte Edson Flávio Getúlio Gilberto Geraldo Henrique
  Jair João Joaquim Luís Luiz Marcelo Nuno Paulo Renan Rui Tiago Vítor Aldo Alessandro Alessio Andrea Angelino Angelo
  Benito Beppe Bruno Carlo Ciriaco Corrado Dario Davide Dino Domenico Enrico Enzo Ettore Fabio Fabrizio Filippo Flavio
  Francesco Franco Gennaro Gerardo Giacomo Giancarlo Gianfranco Gianluca Gianluigi Gianni Giorgio Giovanni Giulio Giuseppe
  Guglielmo Leonardo Luca Luciano Luigi Marcello Marco Massimo Matteo Maurizio Michele Nicola Paolo Piero Pierluigi Pietro
  Raffaele Renato Renzo Riccardo Roberto Romano Salvatore Sandro Silvio Stefano Tommaso Tullio Umberto Vincenzo Vittorio
  Walter`,
  // Russian, Ukrainian, Belarusian and their neighbours, in the spellings of German, English and French newspapers
  `Afanasy Alexandr Alexander Aleksandr Aleksander Oleksandr Alexei Alexej Alexey Aleksei Aleksej Aleksey Oleksij Oleksii
  Oleksiy Anatoli Anatolij Anatoly Anatolii Andrei Andrej Andrey Andrii Andrij Andriy Anton Arkadi Arkady Arkadij Arseni
  Arsenij Arseniy Artem Artjom Artyom Bohdan Bogdan Boris Borys Dawid Daniil Danil Danylo Denis Denys Dmitri Dmitrij Dmitriy Dmitry Dmytro
  Eduard Fedir Fjodor Fyodor Fedor Gennadi Gennadij Gennady Hennadij Georgi Georgij Georgy Gleb German Grigori Grigorij
  Grigory Hryhorij Ihor Igor Ilja Ilya Illia Ivan Iwan Jegor Yegor Jewgeni Jewgenij Yevgeny Evgeny Yevgeniy Evgeni Jewhen
  Yevhen Juri Jurij Yuri Yury Yuriy Jurii Kirill Kyrylo Konstantin Kostjantyn Leonid Lew Lev Maksim Maksym Maxim Michail
  Mikhail Mykhailo Mychajlo Mykola Mikola Nikita Nikolai Nikolaj Nikolay Mikalai Nursultan Oleg Oleh Ostap Pawel Pavel
  Pavlo Petro Pjotr Pyotr Petr Ramsan Ramzan Roman Rostyslav Rostislaw Ruslan Rustam Rustem Semjon Semyon Sergei Sergej
  Sergey Sergiy Serhij Serhii Serhiy Siarhei Slawa Stanislaw Stanislav Stepan Swjatoslaw Svyatoslav Taras Timofei Timur
  Timothy Tymofij Vadim Vadym Wadim Wadym Valentin Walentin Valeri Valerij Valery Valerii Waleri Walerij Wassili Wassilij
  Vasily Vasili Wassyl Vasyl Viktor Wiktor Viacheslav Vyacheslav Wjatscheslaw Vitali Vitaly Vitalii Vitaliy Witali Witalij
  Vladimir Wladimir Volodymyr Wolodymyr Uladzimir Vladislav Wladislaw Vladyslav Vsevolod Wsewolod Zachar Zakhar Aslan
  Akhmed Achmed Artur Aljaksandr Alyaksandr Kassym-Jomart Kassim-Schomart Ilham Nikol Serzh Micheil Mikheil Irakli Bidsina
  Salome Emomali Sadyr Shavkat Schawkat Gurbanguly Serdar`,
  // Polish, Czech, Slovak, Hungarian, Romanian, Bulgarian, Serbian, Croatian, Albanian, Greek, Baltic, Nordic, Dutch
  `Adam Adrian Andrzej Antoni Arkadiusz Bartosz Bogdan Bolesław Bronisław Cezary Czesław Dariusz Donald Grzegorz Henryk
  Jacek Jakub Jan Janusz Jarosław Jerzy Józef Karol Kazimierz Krzysztof Lech Leszek Maciej Marcin Marek Mariusz Mateusz
  Michał Mikołaj Mirosław Paweł Piotr Przemysław Radosław Rafał Robert Roman Ryszard Sławomir Stanisław Stefan Szymon
  Tadeusz Tomasz Waldemar Wiesław Witold Władysław Włodzimierz Wojciech Zbigniew Zygmunt Andrej Babiš Bohuslav Ctibor
  František Ivo Jaroslav Jiří Jozef Juraj Karel Ladislav Libor Lubomír Luboš Ľudovít Marián Martin Milan Miloš Miroslav
  Mojmír Ondřej Pavol Petr Peter Radek Richard Štefan Tomáš Václav Vít Vladimír Vojtěch Zdeněk Zoltán András Antal Attila
  Balázs Béla Csaba Dénes Ferenc Gábor Gergely Gyula György Imre István János József Károly Kristóf Lajos László Levente
  Márton Máté Miklós Mihály Pál Péter Sándor Szabolcs Tamás Tibor Viktor Zsolt Adrian Călin Ciprian Constantin Corneliu
  Cristian Dacian Dragoș Florin Gheorghe Ilie Ion Ionuț Klaus Liviu Marcel Marian Mihai Mircea Mugur Nicolae Nicușor Ovidiu
  Radu Sorin Traian Victor Vlad Atanas Boiko Bojko Boyko Borislav Dimitar Georgi Hristo Iliya Ivaylo Kiril Krassimir
  Nikolay Petar Plamen Rossen Rumen Simeon Slavi Stoyan Todor Ventsislav Aleksandar Ante Božo Branko Dejan Dragan Dušan
  Goran Hashim Ivica Ivo Jovan Josip Ljubo Luka Marko Mate Milan Mile Milo Milorad Miloš Mirko Mladen Nebojša Nenad
  Nikola Novak Predrag Radovan Ratko Slobodan Stipe Tihomir Tomislav Veselin Vuk Vojislav Vučić Zdravko Željko Zlatko Zoran
  Albin Edi Ramush Sali Alexis Antonis Dimitris Evangelos Giannis Giorgos Ioannis Janis Kostas Konstantinos Kyriakos Nikos
  Panagiotis Pavlos Stavros Stelios Theodoros Vassilis Yanis Yannis Andris Arturs Edgars Gitanas Egils Krišjānis Valdis
  Algirdas Andrius Arvydas Saulius Rolandas Kęstutis Alar Jüri Kaja Taavi Toomas Urmas Alexander Anders Arne Bjarne Bjarni
  Bjørn Carl Christer Dag Einar Erik Erkki Erling Espen Fredrik Geir Göran Gunnar Håkan Harald Henrik Ingvar Jan Jens Jesper
  Johan Jonas Jørgen Juha Jukka Jyrki Kåre Kari Kim Kjell Knud Kristian Lars Lars-Løkke Leif Magnus Mads Martti Matti Mats
  Mikael Mikko Morten Nils Olav Ole Olof Olli Oluf Øystein Pekka Per Petteri Poul Rasmus Rolf Sauli Sigurd Søren Stefan Sten
  Stig Sverre Tage Tarja Thorbjørn Tor Torbjörn Tore Trygve Ulf Urho Viggo Aart Arie Bart Bas Dick Dirk Edwin Elio Erik
  Frans Freddy Geert Gerrit Guy Herman Hugo Jaap Jan-Peter Jeroen Jesse Joop Kees Klaas Koen Lodewijk Louis Maarten Mark
  Maxime Paul Peter Pieter Pim Rutger Ruud Sander Sigrid Sybrand Theo Thierry Willem Wim Wopke Wouter Yves`,
  // Turkish, Arabic, Persian, Hebrew, Kurdish
  `Abdullah Adnan Ahmet Ali Alparslan Arif Aziz Bekir Binali Bülent Burak Cem Cemal Cemil Cengiz Cevdet Cüneyt Deniz Devlet
  Ekrem Emre Enver Ercan Erdal Erdoğan Erkan Erol Fahrettin Fatih Ferhat Fuat Hakan Halil Haluk Hasan Hulusi Hüseyin
  İbrahim İsmail İsmet Kemal Kenan Levent Mahmut Mansur Mehmet Melih Mesut Metin Mevlüt Murat Mustafa Naim Nazım Necmettin
  Nihat Numan Okan Ömer Orhan Osman Özgür Ramazan Recep Rıza Sadık Salih Selahattin Selim Serdar Serkan Süleyman Şükrü
  Tansu Tarık Tayyip Temel Turgut Tuncay Uğur Ümit Vedat Volkan Yaşar Yavuz Yılmaz Yusuf Zafer Cem Abbas Abd Abdallah
  Abdel Abdelaziz Abdelfattah Abdelmadjid Abdul Abdulaziz Abdulla Abdulrahman Abed Abu Adel Adham Adil Ahmad Ahmed Akram
  Amin Amir Amr Anas Anwar Ashraf Ayman Aymen Bashar Baschar Bassem Bilal Ehud Fadi Fahd Faisal Faris Farouk Fayez Fuad Ghassan
  Habib Hafez Haidar Haitham Hakan Hamad Hamdan Hamid Hamza Hani Haris Haroun Hasan Haschim Hassan Hatem Hazem Hicham
  Hischam Hisham Hosni Houari Husni Hussain Hussein Ibrahim Idris Imad Imran Ismail Issa Izzat Jafar Jalal Jamal Jassim
  Kamal Karim Khaled Khalid Khalifa Khalil Laith Loay Maher Mahmoud Mahmud Majid Malik Mansour Marwan Masoud Massud Moammar
  Mohamad Mohamed Mohammad Mohammed Muhammad Muhammed Moqtada Mounir Muammar Munir Mustapha Nabih Nabil Nadim Naftali Naguib
  Nasser Nasrallah Nizar Nouri Omar Osama Qassem Qasim Rachid Rafik Rafiq Rami Rashid Raschid Riad Riyad Saad Saadi Sadiq
  Saeb Saeed Said Saif Salah Salam Saleh Salem Salim Salman Sami Samir Shadi Sharif Sheikh Sufian Suleiman Sultan Taha Tareq
  Tariq Tawfik Usama Walid Wael Yahya Yahia Yasir Yasser Yassir Yassin Youssef Yousef Yusef Zaher Zaid Zayed Zakaria Ziad
  Akbar Ali-Akbar Amir-Abdollahian Behzad Ebrahim Esmail Farhad Gholam Hashemi Hossein Ismaeil Javad Kamran Kazem Mahmud Mehdi
  Mehran Mir Mohsen Mojtaba Morteza Mossein Nasser Reza Resa Ruhollah Saeid Seyyed Avigdor Ariel Amir Amos Aryeh Avi Benjamin
  Benny Bezalel Binjamin Binyamin Chaim David Eitan Eli Eliezer Ezer Gadi Gideon Gilad Ilan Isaac Israel Itamar Itzhak Izchak
  Jair Jitzchak Menachem Meir Mordechai Moshe Mosche Nachman Natan Nir Ofer Rafael Reuven Ron Schimon Shaul Shimon Shlomo
  Tzachi Uri Uzi Yair Yaakov Yariv Yigal Yisrael Yitzhak Yoav Yossi Zeev`,
  // South and East Asian, African
  `Abhishek Ajay Ajit Akhilesh Amit Anil Arjun Arun Arvind Ashok Atal Bharat Deepak Ganesh Gopal Gautam Harish Jawaharlal
  Jayant Kamal Karan Krishna Lal Mahatma Mahesh Manmohan Manoj Mohan Morarji Mukesh Naresh Narendra Nitin Nitish Pradeep
  Prakash Pranab Prashant Rahul Raj Rajesh Rajiv Rajnath Rakesh Ram Ramesh Ranil Ratan Ravi Rohit Sachin Sanjay Satya
  Shashi Shivraj Subrahmanyam Sundar Suresh Sunil Uddhav Vijay Vikram Vinod Virat Vivek Yogi Asif Bilawal Imran Nawaz Pervez
  Shahbaz Shehbaz Yousaf Zulfikar Mahinda Gotabaya Maithripala Anura Chen Chun Deng Feng Guo Hao Hui Jian Jiang Jie Jinping
  Jun Keqiang Lei Liang Ming Ping Qiang Qin Wei Weidong Wen Xiang Xiaoming Xin Yang Yong Yu Zedong Zemin Zhen Zhiyuan
  Ching-te Byung-se Dae-jung Geun Jae-in Jae-myung Jong-un Jong-il Il-sung Ki-moon Myung-bak Seok-yeol Suk-yeol Yong-nam
  Akihito Fumio Hideki Hirohito Hiroshi Ichiro Junichiro Kazuo Keiichi Kenji Kenta Kiichi Masako Naoto Naruhito Satoshi Shigeru Shintaro
  Shinzo Shinzō Taro Tarō Takashi Toshihiro Yasuhiro Yasuo Yoshihide Yoshihiko Yukio Ferdinand Rodrigo Bongbong Joko Prabowo
  Susilo Mahathir Najib Anwar Thaksin Prayut Srettha Hun Ban Duc Minh Nguyen Phu Trong Xuan Abiy Alassane Ali Amadou
  Amílcar Atiku Blaise Bola Cyril Denis Emmerson Félix Goodluck Gnassingbé Haile Idriss Isaias Jacob Jomo Joseph Kwame
  Laurent Macky Mahamat Mobutu Moise Mokgweetsi Muhammadu Nana Nelson Olusegun Omar Paul Raila Robert Salva Sani Teodoro Thabo
  Umaro Uhuru Yoweri Yahya`,
  // all of these languages, further ones
  `Waylon Harlan Harley Hal Hank Herb Homer Irv Jarrod Jarvis Jeremiah Jethro Joey Judd Kelvin Kenny Kurtis Lamar Landon
  Leland Lenny Lonnie Loren Lorne Lowell Lyle Lyndon Mack Marlon Marty Maxwell Merle Mickey Monty Murray Myron Nate
  Nolan Norm Orson Ramsey Reggie Richie Robbie Rory Roscoe Rufus Russ Sammy Sanford Saul Sheldon Sherman Sid Silas
  Sylvester Teddy Terence Vaughn Vern Vic Virgil Wally Walt Wes Weston Wiley Willard Willis Wyatt Zack Zane Zeke Josiah
  Corey Dane Darius Daryl Derrick Dewey Dexter Donnie Duane Dudley Elmer Elton Emmett Ernie Errol Ewan Fergus Forrest
  Freddie Garrett Garth Gil Giles Gus Grady Eike Enno Falko Friedemann Friedhelm Hellmut Danila Demid Efim Jefim Ignat
  Innokenti Ioann Iossif Egor Klim Kusma Makar Marat Matwei Matvei Mstislav Pawlo Prochor Rodion Rostislav Sachar
  Saweli Sviatoslav Tarass Timofey Trofim Weniamin Veniamin Yevhenii Orest Rostyslaw Akira Haruki Keiji Daisuke Makoto
  Bassam Gamal Hakim Haydar Hossam Issam Mahdi Mostafa Mousa Murad Nader Nidal Othman Sadegh Sayed Tarek Eyal Nadav
  Ofir Ronen Tomer Zvi Kojo Kwesi Chidi Chinua Emeka Femi Mamadou Moussa Ousmane Ibrahima Gianmarco Ignazio Pasquale
  Valerio Leandro Leopoldo Octavio Aurélien Bastien Cyrille Gaston Renaud Théo Yvon`,
);

/** See MALE_NAMES. */
export const FEMALE_NAMES = wordSet(
  // German
  `Adelheid Agnes Alexandra Alice Alina Almut Amelie Andrea Angela Angelika Anita Anja Anke Anna Annalena Anne Annegret
  Annelie Anneliese Annemarie Annette Antje Antonia Ariane Astrid Barbara Beate Beatrix Bärbel Bettina Bianca Birgit Birte
  Brigitte Britta Carina Carla Carmen Carola Carolin Caroline Charlotte Christa Christel Christiane Christina Christine
  Clara Claudia Constanze Cordula Corinna Cornelia Dagmar Daniela Diana Dora Doris Dorothea Dorothee Edeltraud Edith Elena
  Elfriede Elisa Elisabeth Elke Ella Ellen Elsa Else Emilia Emily Emma Erika Erna Esther Eva Eva-Maria Evelyn Felicitas
  Franziska Frauke Friederike Gabi Gabriela Gabriele Gerda Gerlinde Gertrud Gesine Gisela Gitta Greta Gudrun Hanna Hannah
  Hannelore Hedwig Heide Heidemarie Heidi Heike Helena Helene Helga Henriette Herta Hilde Hildegard Ilka Ilona Ilse Ina
  Ines Inga Inge Ingeborg Ingrid Irene Iris Irma Irmgard Isabel Isabell Isabelle Jana Janine Jasmin Jennifer Jenny Jessica
  Johanna Josefine Judith Julia Juliane Jutta Karin Karla Karola Karoline Katarina Katharina Kathrin Katja Katrin Kerstin
  Kirsten Klara Klaudia Kristin Kristina Lara Laura Lea Lena Leni Leonie Lia Lieselotte Lilli Lilly Lina Linda Lisa
  Liselotte Lotte Luise Lydia Maja Mandy Manuela Manuela Mara Mareike Maren Margarete Margarethe Margit Margot Maria
  Marianne Marie Marie-Agnes Marietta Marina Marion Marita Marlene Marlies Marlis Martha Martina Mathilde Maya Mechthild
  Melanie Meike Mia Michaela Mirjam Miriam Monika Nadine Nadja Nancy Natalie Natascha Nele Nicola Nicole Nina Nora Olga
  Ottilie Patricia Paula Petra Pia Rebecca Regina Regine Renate Ricarda Rita Romy Rosa Rosemarie Roswitha Ruth Sabina Sabine
  Sabrina Sahra Sandra Sara Sarah Saskia Sibylle Sieglinde Sigrid Silke Silvana Silvia Simone Sofia Sofie Sonja Sophia
  Sophie Stefanie Steffi Stephanie Susanna Susanne Svea Svenja Swetlana Sylvia Tanja Tatjana Teresa Thea Theresa Therese Tina
  Traute Ulla Ulrike Ursel Ursula Uschi Uta Ute Valentina Vanessa Vera Verena Veronika Viktoria Viola Waltraud Wiebke
  Yvonne Zoe`,
  // English
  `Abigail Adele Agatha Alexandria Alexis Alice Alicia Alison Alyssa Amanda Amber Amelia Amy Andrea Angela Angelina Angie
  Ann Anna Anne Annette Annie April Ashley Audrey Ava Barbara Beatrice Becky Bernadette Beth Betsy Betty Beverly Bonnie
  Brenda Bridget Brittany Candace Carly Carol Carole Caroline Carolyn Carrie Cassandra Catherine Cathy Celia Charlene
  Charlotte Chelsea Cheryl Chloe Christina Christine Christy Cindy Claire Clare Claudia Colleen Condoleezza Connie
  Courtney Crystal Cynthia Daisy Dana Danielle Darlene Dawn Debbie Deborah Debra Denise Diana Diane Dolores Donna Doreen
  Doris Dorothy Edith Edna Eileen Elaine Eleanor Elena Elise Elizabeth Ella Ellen Ellie Elsie Emily Emma Erica Erin Esther
  Ethel Eva Eve Evelyn Faith Felicity Fiona Florence Frances Gabrielle Gail Gemma Geraldine Gillian Gina Gladys Glenda
  Gloria Grace Gretchen Gwen Hailey Hannah Harriet Hazel Heather Heidi Helen Helena Hilary Hillary Holly Hope Ida Imogen
  Ingrid Irene Iris Isabel Isabella Ivanka Ivy Jackie Jacqueline Jacinda Jane Janet Janice Jasmine Jean Jeanette Jeanne Jen
  Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne Jocelyn Jodie Josephine Joy Joyce Juanita Judith Judy Julia Julie
  June Kaitlin Kamala Karen Karoline Kate Katherine Kathleen Kathryn Kathy Katie Kay Kayla Keira Kelly Kelsey Kerry Kim
  Kimberly Kirsten Kirsty Kristen Kristi Kristin Kylie Lara Latoya Laura Lauren Laurie Leah Leslie Lesley Lillian Lily
  Linda Lindsay Lindsey Lisa Liz Lois Loretta Lorraine Louisa Louise Lucille Lucinda Lucy Lynda Lynn Madeleine Madison
  Maggie Malia Mandy Marcia Margaret Margarita Marian Marilyn Marjorie Martha Mary Maureen Maxine Megan Meghan Melania
  Melanie Melinda Melissa Meredith Mia Michelle Mildred Millie Miranda Molly Monica Nancy Naomi Natalie Natasha Nicole
  Nikki Nina Nora Norma Olive Olivia Pam Pamela Patricia Patsy Patti Paula Pauline Pearl Peggy Penelope Penny Phoebe
  Phyllis Polly Priscilla Priti Rachel Rebecca Regina Rhonda Rita Roberta Robin Robyn Rosa Rose Rosemary Rosie Roxanne
  Ruby Ruth Sabrina Sadie Sally Samantha Sandra Sandy Sara Sarah Sasha Savannah Scarlett Shannon Sharon Sheila Shelby
  Shelley Sherry Shirley Sian Sonia Sophia Sophie Stacey Stella Stephanie Stormy Sue Susan Susie Suzanne Sybil Sylvia Tammy
  Tanya Tara Taylor Teresa Terri Theresa Thelma Tiffany Tina Toni Tracey Tracy Tulsi Ursula Usha Vanessa Vera Veronica Vicky
  Victoria Viola Violet Virginia Vivian Wanda Wendy Whitney Willa Wilma Winifred Yolanda Yvette Yvonne Zoe Lara Tiffany Kai Paris Sydney Brooklyn Georgia Cheyenne Dakota Philippa`,
  // Romance languages
  `Adèle Agnès Alexia Amélie Anaïs Anne-Marie Apolline Aude Audrey Aurélie Aurore Axelle Béatrice Bénédicte Bernadette Brigitte
  Camille Carla Catherine Cécile Céline Chantal Charlène Christelle Clémence Clémentine Colette Coralie Corinne Danièle
  Delphine Dominique Édith Élodie Elisabeth Élisabeth Émilie Estelle Fabienne Fanny Florence Françoise Frédérique Gaëlle
  Geneviève Ghislaine Hélène Inès Isabelle Jacqueline Jeanne Joëlle Josiane Juliette Justine Laetitia Laure Laurence
  Léa Lucie Madeleine Manon Marie-Claude Marine Marion Marisol Marlène Martine Mathilde Michèle Mireille Monique Muriel
  Myriam Nadège Nadine Nathalie Noëlle Océane Odile Pascale Patricia Rachida Roselyne Sabine Sandrine Ségolène Séverine
  Simone Solène Sophie Stéphanie Sylvie Valérie Véronique Virginie Viviane Yaël Ada Alba Alejandra Alessandra Alicia Ana
  Ángela Antonella Beatriz Begoña Blanca Carla Carlota Carmen Carolina Catalina Cecilia Chiara Claudia Clara Concepción
  Consuelo Cristina Delcy Dilma Dolores Elena Eleonora Elisa Elisabetta Elly Emma Esperanza Esther Eugenia Evita Federica
  Fernanda Francesca Gabriela Giada Giorgia Giovanna Giulia Gloria Graciela Guadalupe Inés Irene Isabel Keiko Laura Leonor
  Letizia Lidia Lola Lorena Lucía Luciana Luisa Magdalena Manuela Mar Marcela Margarita Mariana María Maria Mariastella
  Marina Marisa Marta Mercedes Meritxell Michela Mónica Monica Nadia Natalia Noelia Núria Olivia Paola Patricia Paloma Pilar
  Raffaella Raquel Rocío Roberta Rosa Rosario Rosaria Sandra Sara Serena Silvia Sofía Soledad Sonia Soraya Stefania Susana
  Teresa Valeria Valentina Verónica Virginia Viviana Xiomara Yolanda Ximena Claudia`,
  // Slavic, Hungarian, Romanian, Baltic, Nordic, Dutch, Greek
  `Aleksandra Alina Alla Alexandra Anastasia Anastassija Anastasija Anastasiya Anfisa Anna Antonina Daria Darja Darya Dina
  Ekaterina Jekaterina Yekaterina Katerina Kateryna Elena Jelena Yelena Olena Elvira Elwira Eva Evgenia Jewgenia Yevgenia
  Galina Halyna Inna Irina Iryna Ksenia Xenia Ksenija Larisa Larissa Lidia Lidija Ljubow Lyubov Ljudmila Lyudmila Ludmilla
  Lyudmyla Margarita Maria Marija Mariya Marina Marharyta Nadeschda Nadezhda Nadija Nadia Natalia Natalija Natalya Nina
  Oksana Olga Olha Polina Raissa Rosa Sinaida Sofia Sofja Svetlana Sviatlana Swetlana Swjatlana Switlana Tamara Tatiana
  Tatjana Tatyana Tetiana Tetjana Ulyana Valentina Walentina Valeria Valeriya Vera Wera Veronika Viktoria Viktorija Wiktorija
  Yana Jana Yulia Julija Julia Yuliia Yuliya Zoya Zhanna Agata Agnieszka Alicja Barbara Beata Bożena Danuta Dorota Elżbieta
  Ewa Grażyna Hanna Helena Irena Iwona Izabela Jadwiga Joanna Jolanta Justyna Karolina Katarzyna Kinga Krystyna Lucyna Łucja
  Magdalena Małgorzata Maria Marta Marzena Monika Olga Renata Stefania Szydło Teresa Urszula Wanda Zofia Alena Andrea Blanka
  Božena Danuše Hana Ivana Jaroslava Jitka Lenka Libuše Lucie Markéta Milena Miroslava Petra Věra Zdeňka Zuzana Ágnes Anikó
  Enikő Erzsébet Eszter Ildikó Judit Katalin Klára Krisztina Márta Mónika Nikolett Orsolya Réka Tímea Tünde Zsuzsanna Alina
  Corina Elena Gabriela Ioana Laura Maia Mihaela Monica Ramona Roxana Simona Viorica Desislava Ivanka Kristalina Mariya
  Meglena Tsveta Ana Biljana Brankica Dragana Dubravka Gordana Ivana Jadranka Jasna Jelena Kolinda Marija Maja Milica Mirjana
  Nataša Sanja Slavica Snežana Vesna Vjosa Željka Atifete Dora Eleni Katerina Maria Zoe Dalia Ingrida Inguna Kaja Kersti Laima
  Vaira Anneli Anniina Astrid Birgitta Ebba Elisabet Else Erna Gro Guðni Halla Hanna Helle Inger Jenni Jóhanna Katrín Kirsti
  Kristín Lene Li Linn Liv Magdalena Margot Margrethe Mette Maud Mona Riikka Sanna Signe Siri Siv Sylvi Tarja Ulrika Vigdís
  Annemie Carola Femke Jet Kajsa Lilianne Mirjam Neelie Sophie Saskia Sigrid`,
  // Turkish, Arabic, Persian, Hebrew, South and East Asian, African
  `Aylin Ayşe Ayşegül Başak Burcu Canan Dilek Ebru Elif Emine Esra Fatma Feride Figen Gülay Gülşen Hande Hatice Hülya
  Kader Leyla Meral Meryem Müjde Nazan Nilüfer Nuray Özlem Pervin Pınar Rukiye Selin Semra Serap Sevim Sibel Şebnem
  Tansu Tülay Yasemin Zehra Zeynep Zuhal Aischa Aisha Aicha Alaa Amal Amina Asma Assia Aya Basma Dalal Dina Fadwa Farah
  Fatima Fatou Ghada Hala Hanan Hanin Huda Iman Jamila Karima Khadija Lama Latifa Layla Leila Lina Loubna Maha Mai Malak
  Mariam Maryam Masih Mona Nabila Nadia Najat Najla Narges Nasrin Nawal Noura Nour Rana Rania Rasha Rim Rima Safa Salma Samia
  Samira Sana Sawsan Shirin Suha Tawakkol Wafa Yasmin Yasmine Zahra Zeinab Zainab Jina Mahsa Neda Ayelet Dalia Gali Golda Hila
  Limor Merav Miri Nurit Ofra Orit Orly Orna Sara Shelly Stav Tzipi Tzipora Yael Yulia Aung Benazir Chandrika Droupadi Hasina
  Indira Jacinta Jayalalithaa Jaya Kalpana Khaleda Lakshmi Lata Mamata Mayawati Meera Meira Neha Nirmala Padma Pooja Pratibha
  Priya Priyanka Sheikh Sirimavo Smriti Sonia Sushma Sunita Uma Vasundhara Akie Ayako Haruka Keiko Kishi Mai Michiko Naomi Sanae
  Seiko Tomomi Yoko Yoriko Yuriko Yuko Geun-hye Kyung-wha Mee Sol-ju Yo-jong Ing-wen Lan Li-juan Mei Ting Xiaoping Yan
  Corazon Gloria Imelda Leni Maria Megawati Retno Susi Yingluck Paetongtarn Suu Amina Catherine Chimamanda Ellen Fatoumata
  Graça Joyce Leymah Ngozi Nkosazana Phumzile Samia Sahle-Work Winnie Zodwa`,
  // all of these languages, further ones
  `Abby Aileen Allison Annabelle Ariana Arlene Avril Belinda Bernice Bertha Bethany Beverley Billie Blanche Brandi
  Briana Caitlin Camilla Candice Celeste Constance Cora Daphne Deidre Delia Della Delores Dolly Eliza Eunice Felicia
  Freda Genevieve Georgina Gertrude Gwendolyn Hattie Henrietta Inez Isobel Jade Jeannie Jemima Jennie Jess Jessie Jodi
  Josie Juliet Kaitlyn Kara Katrina Leanne Leona Leticia Lila Liza Lora Lori Lorna Lulu Lynne Mabel Mackenzie Madeline
  Marcella Margie Marsha Matilda Maude Mavis Minnie Moira Myra Myrtle Nell Nellie Patty Rachael Renee Rosalie Rosalind
  Selina Sienna Siobhan Stacy Tasha Tessa Tonya Trina Trisha Trudy Verna Vicki Aljona Larysa Lesja Lesia Maryna
  Roksolana Ruslana Sofija Uljana Warwara`,
);

/** True for a word (folded) that is known as a given name of women or men; of a double name the first part counts. */
export function isGivenName(folded: string): boolean {
  if (MALE_NAMES.has(folded) || FEMALE_NAMES.has(folded)) return true;
  const hyphen = folded.indexOf('-');
  return hyphen > 0 && isGivenName(folded.slice(0, hyphen));
}
