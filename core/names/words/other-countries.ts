/**
 * Countries and territories as CLDR names them in German and English (Unicode License v3), folded, a blank written as `_`;
 * without small islands whose names are ordinary words. Asking the platform for them takes longer than all else that a
 * background has to do before it can answer.
 */
const NAMES = `
ac/ascension_island ad/andorra ag/antigua_und_barbuda ai/anguilla ao/angola aq/antarktis/antarctica
as/amerikanisch-samoa/american_samoa aw/aruba ax/alandinseln/aland_islands bb/barbados bd/bangladesch/bangladesh
bf/burkina_faso bh/bahrain bi/burundi bj/benin bm/bermuda bn/brunei_darussalam/brunei bo/bolivien/bolivia
bq/karibische_niederlande/caribbean_netherlands bs/bahamas bt/bhutan bv/bouvetinsel/bouvet_island bw/botsuana/botswana
bz/belize cc/kokosinseln cd/kongo-kinshasa/congo_-_kinshasa cf/zentralafrikanische_republik/central_african_republic
cg/kongo-brazzaville/congo_-_brazzaville ck/cookinseln/cook_islands cm/kamerun/cameroon
cp/clipperton-insel/clipperton_island cr/costa_rica cv/cabo_verde/cape_verde cw/curacao
cx/weihnachtsinsel/christmas_island dg/diego_garcia dj/dschibuti/djibouti dm/dominica
do/dominikanische_republik/dominican_republic dz/algerien/algeria ea/ceuta_und_melilla ec/ecuador
eh/westsahara/western_sahara er/eritrea ez/eurozone fj/fidschi/fiji fk/falklandinseln/falkland_islands
fm/mikronesien/micronesia fo/faroer/faroe_islands ga/gabun/gabon gd/grenada gf/franzosisch-guayana/french_guiana
gg/guernsey gh/ghana gi/gibraltar gl/gronland/greenland gm/gambia gn/guinea gp/guadeloupe
gq/aquatorialguinea/equatorial_guinea gs/sudgeorgien_und_die_sudlichen_sandwichinseln gt/guatemala gu/guam
gw/guinea-bissau gy/guyana hk/sonderverwaltungsregion_hongkong/hong_kong_sar_china hm/heard_und_mcdonaldinseln
hn/honduras ht/haiti ic/kanarische_inseln/canary_islands im/isle_of_man
io/britisches_territorium_im_indischen_ozean/british_indian_ocean_territory jm/jamaika/jamaica kh/kambodscha/cambodia
ki/kiribati km/komoren/comoros kw/kuwait ky/kaimaninseln/cayman_islands la/laos li/liechtenstein lk/sri_lanka
lr/liberia ls/lesotho ly/libyen/libya ma/marokko/morocco mc/monaco mg/madagaskar/madagascar
mh/marshallinseln/marshall_islands ml/mali mm/myanmar mn/mongolei/mongolia
mo/sonderverwaltungsregion_macau/macao_sar_china mp/nordliche_marianen/northern_mariana_islands mq/martinique
mr/mauretanien/mauritania ms/montserrat mu/mauritius mv/malediven/maldives mw/malawi my/malaysia
mz/mosambik/mozambique na/namibia nc/neukaledonien/new_caledonia ne/niger nf/norfolkinsel/norfolk_island ni/nicaragua
np/nepal nr/nauru nu/niue om/oman pa/panama pe/peru pf/franzosisch-polynesien/french_polynesia
pg/papua-neuguinea/papua_new_guinea pn/pitcairninseln/pitcairn_islands pr/puerto_rico pw/palau py/paraguay
rw/ruanda/rwanda sb/salomonen/solomon_islands sc/seychellen/seychelles sd/sudan sg/singapur/singapore
sj/spitzbergen_und_jan_mayen sl/sierra_leone sm/san_marino sn/senegal so/somalia sr/suriname ss/sudsudan/south_sudan
st/sao_tome_und_principe sv/el_salvador sx/sint_maarten sz/eswatini ta/tristan_da_cunha tc/turks-_und_caicosinseln
td/tschad/chad tf/franzosische_sud-_und_antarktisgebiete/french_southern_territories tg/togo tk/tokelau tl/timor-leste
tn/tunesien/tunisia to/tonga tt/trinidad_und_tobago tv/tuvalu tz/tansania/tanzania ug/uganda
um/amerikanische_uberseeinseln un/vereinte_nationen/united_nations uy/uruguay va/vatikanstadt/vatican_city
vg/britische_jungferninseln/british_virgin_islands vi/amerikanische_jungferninseln vu/vanuatu wf/wallis_und_futuna
ws/samoa ye/jemen/yemen yt/mayotte zm/sambia/zambia zw/simbabwe/zimbabwe`;

/** The folded names of the countries and territories that are seldom in the news, with their ISO 3166 codes in lower case. */
export const OTHER_COUNTRIES: ReadonlyMap<string, string> = new Map(
  NAMES.trim()
    .split(/\s/)
    .flatMap((line) => {
      const [code, ...names] = line.split('/');
      return names.map((name): [string, string] => [name.replaceAll('_', ' '), code!]);
    }),
);
