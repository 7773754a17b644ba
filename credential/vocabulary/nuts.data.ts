// nuts: 2160 concepts, 0 without a label, of the European list http://data.europa.eu/nuts
// Source: ELM repo xsd/loq/cv/nuts.xsd (NutsCodeEnumType), read 2026-11-23
// SHA-256 of the source file: e5693da61b34b8ffa6e630d7f96f15f9caa69c42746a4f29c5e23e401fd6cbcc
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/nuts';
export const prefix: string = 'http://data.europa.eu/nuts/code/';
export const rows: string = `DEA29	Heinsberg
CH056	Graubünden / Grigioni / Grischun
BE224	Arr. Hasselt
DEB14	Bad Kreuznach
DED	Sachsen
DE714	Wiesbaden, Kreisfreie Stadt
UKG37	Sandwell
DE932	Cuxhaven
TR	Türkiye
UKH3	Essex
UKM91	Scottish Borders
DEA28	Euskirchen
DEF0F	Stormarn
CH055	St. Gallen
BE310	Arr. Nivelles
ALZ	Extra-Regio NUTS 1
DEB13	Altenkirchen (Westerwald)
BE225	Arr. Maaseik
DE931	Celle
DE713	Offenbach am Main, Kreisfreie Stadt
UKH23	Hertfordshire
UKG38	Walsall
DEF0E	Steinburg
UKJ41	Medway
HR0	Hrvatska
UKM92	Dumfries & Galloway
UKH2	Bedfordshire and Hertfordshire
DEC	Saarland
RO41	Sud-Vest Oltenia
HR061	Međimurska županija
BE222	Arr. Maaseik
DE717	Groß-Gerau
DEC01	Regionalverband Saarbrücken
ES230	La Rioja
UKG39	Wolverhampton
DEB1	Koblenz
UKH24	Bedford
DE934	Lüchow-Dannenberg
FI197	Pirkanmaa
UKM93	East Ayrshire and North Ayrshire mainland
DEB	Rheinland-Pfalz
DE271	Augsburg, Kreisfreie Stadt
PL	Polska
UKH1	East Anglia
ES41	Castilla y León
FRF12	Haut-Rhin
RO42	Vest
RS2	Србија - југ
TR52	Konya, Karaman
CH057	Thurgau
DE716	Darmstadt-Dieburg
LI0	Liechtenstein
BG315	Ловеч
BE223	Arr. Tongeren
DEB15	Birkenfeld
DEB2	Trier
DE715	Bergstraße
UKJ43	Kent Thames Gateway
DE933	Harburg
UKH25	Central Bedfordshire
FRF11	Bas-Rhin
UKM94	South Ayrshire
DEA	Nordrhein-Westfalen
ES42	Castilla-La Mancha
DE11	Stuttgart
TR51	Ankara
TR715	Kırşehir
RS1	Србија - север
DE22B	Straubing-Bogen
PTZ	Extra-Regio NUTS 1
ITI11	Massa-Carrara
CH012	Valais / Wallis
RSZZZ	Extra-Regio NUTS 3
HR063	Koprivničko-križevačka županija
PL912	Warszawski wschodni
DE408	Havelland
TRB14	Tunceli
DE407	Elbe-Elster
HU223	Zala
AT22	Steiermark
DEB3	Rheinhessen-Pfalz
UKM95	South Lanarkshire
UKJ44	East Kent
NO0B2	Svalbard
SE3	Norra Sverige
DEF0B	Rendsburg-Eckernförde
AT331	Außerfern
FRE23	Somme
AT113	Südburgenland
DE12	Karlsruhe
HR062	Varaždinska županija
ES43	Extremadura
TRZZ	Extra-Regio NUTS 2
TR714	Nevşehir
TRB13	Bingöl
CH011	Vaud
PL913	Warszawski zachodni
ME00	Црна Гора
DE22A	Rottal-Inn
ITI12	Lucca
DEA24	Leverkusen, Kreisfreie Stadt
DE406	Dahme-Spreewald
HU222	Vas
SE2	Södra Sverige
AT21	Kärnten
UKJ45	Mid Kent
UKK30	Cornwall and Isles of Scilly
DEF0A	Plön
AT112	Nordburgenland
DEB12	Ahrweiler
DEA27	Rhein-Erft-Kreis
RO112	Bistriţa-Năsăud
DE13	Freiburg
ITI13	Pistoia
HR065	Zagrebačka županija
DE712	Frankfurt am Main, Kreisfreie Stadt
NL33A	Zuidoost-Zuid-Holland
HU221	Győr-Moson-Sopron
SE1	Östra Sverige
UKJ46	West Kent
FRE21	Aisne
AT111	Mittelburgenland
DEF0D	Segeberg
DEB11	Koblenz, Kreisfreie Stadt
DEA26	Düren
DE14	Tübingen
RO111	Bihor
CH013	Genève
DE22C	Dingolfing-Landau
NLZZZ	Extra-Regio NUTS 3
CZ080	Moravskoslezský kraj
HR064	Krapinsko-zagorska županija
ITI14	Firenze
DE409	Märkisch-Oderland
NO0B1	Jan Mayen
DE711	Darmstadt, Kreisfreie Stadt
DEF0C	Schleswig-Flensburg
FRE22	Oise
UKM50	Aberdeen City and Aberdeenshire
DE40D	Ostprignitz-Ruppin
UKE	Yorkshire and the Humber
PL823	Rzeszowski
ITI15	Prato
CZ01	Praha
IE042	West
NL33C	Groot-Rijnmond
TR100	İstanbul
CH	Schweiz/Suisse/Svizzera
SE123	Östergötlands län
HU312	Heves
DE277	Dillingen a.d. Donau
UKD3	Greater Manchester
DE144	Ulm, Stadtkreis
DEA2A	Oberbergischer Kreis
AT335	Tiroler Unterland
FR107	Val-de-Marne
ITI16	Livorno
ITZ	Extra-Regio NUTS 1
UKD71	East Merseyside
UKD	North West (England)
LUZZ	Extra-Regio NUTS 2
DE40C	Oder-Spree
DEC06	St. Wendel
CZ02	Střední Čechy
PL824	Tarnobrzeski
RO4	Macroregiunea Patru
SE124	Örebro län
IE041	Border
NL33B	Oost-Zuid-Holland
HU311	Borsod-Abaúj-Zemplén
MT00	Malta
DE143	Zollernalbkreis
DE276	Augsburg, Landkreis
FR108	Val-d’Oise
AT334	Tiroler Oberland
NL31	Utrecht
FRG04	Sarthe
DE40F	Prignitz
UKD72	Liverpool
FR105	Hauts-de-Seine
FRI22	Creuse
ITI17	Pisa
UKC	North East (England)
RO3	Macroregiunea Trei
CZ03	Jihozápad
HR021	Bjelovarsko-bilogorska županija
FI1B1	Helsinki-Uusimaa
SE121	Uppsala län
DE279	Neu-Ulm
DE146	Biberach
DE231	Amberg, Kreisfreie Stadt
UKD1	Cumbria
NL32	Noord-Holland
AT333	Osttirol
DEA2C	Rhein-Sieg-Kreis
UKD73	Sefton
FRI23	Haute-Vienne
FRG05	Vendée
ITI18	Arezzo
DE40E	Potsdam-Mittelmark
RO2	Macroregiunea Doi
CZ04	Severozápad
PL911	Miasto Warszawa
SE122	Södermanlands län
UKL21	Monmouthshire and Newport
DE278	Günzburg
DE145	Alb-Donau-Kreis
AT332	Innsbruck
DEA2B	Rheinisch-Bergischer Kreis
NL33	Zuid-Holland
FR106	Seine-Saint-Denis
FRM0	Corse
ITI2	Umbria
ITI19	Siena
FR103	Yvelines
FRG02	Maine-et-Loire
HR023	Požeško-slavonska županija
DEB18	Neuwied
DE937	Rotenburg (Wümme)
PT170	Área Metropolitana de Lisboa
RO1	Macroregiunea Unu
CZ05	Severovýchod
BE353	Arr. Philippeville
DE804	Schwerin, Kreisfreie Stadt
DEC03	Neunkirchen
BG314	Плевен
DE719	Main-Kinzig-Kreis
SE212	Kronobergs län
PL516	Legnicko-Głogowski
DE803	Rostock, Kreisfreie Stadt
MKZ	Extra-Regio NUTS 1
UKL22	Cardiff and Vale of Glamorgan
CH052	Schaffhausen
FI200	Åland
DE273	Kempten (Allgäu), Kreisfreie Stadt
UKD74	Wirral
FR104	Essonne
FRI21	Corrèze
ITI3	Marche
TR10	İstanbul
FRG03	Mayenne
CZ06	Jihovýchod
DE936	Osterholz
DEB17	Mayen-Koblenz
SIZZ	Extra-Regio NUTS 2
BE221	Arr. Hasselt
BG313	Враца
HR022	Virovitičko-podravska županija
DEC02	Merzig-Wadern
DE718	Hochtaunuskreis
UKL23	Flintshire and Wrexham
SE213	Kalmar län
ITC41	Varese
DEG	Thüringen
DE935	Lüneburg, Landkreis
PL517	Wałbrzyski
TRB2	Van, Muş, Bitlis, Hakkari
CH051	Glarus
PLZZZ	Extra-Regio NUTS 3
LV0	Latvija
DE272	Kaufbeuren, Kreisfreie Stadt
HUZ	Extra-Regio NUTS 1
DE40B	Oberspreewald-Lausitz
FR101	Paris
CZ041	Karlovarský kraj
DE939	Stade
BE351	Arr. Dinant
CZ07	Střední Morava
HR025	Osječko-baranjska županija
DEC05	Saarpfalz-Kreis
SE11	Stockholm
PL821	Krośnieński
BG312	Монтана
ITC42	Como
SE125	Västmanlands län
UKL24	Powys
DEF	Schleswig-Holstein
TRB1	Malatya, Elazığ, Bingöl, Tunceli
PL518	Wrocławski
CH054	Appenzell Innerrhoden
SK041	Prešovský kraj
FI19	Länsi-Suomi
DE275	Aichach-Friedberg
DE142	Tübingen, Landkreis
ITI1	Toscana
FR102	Seine-et-Marne
FRG01	Loire-Atlantique
CZ08	Moravskoslezsko
DE40A	Oberhavel
HR024	Brodsko-posavska županija
BG311	Видин
DE938	Heidekreis
SE12	Östra Mellansverige
BE352	Arr. Namur
DEC04	Saarlouis
PL822	Przemyski
DEE	Sachsen-Anhalt
SE211	Jönköpings län
CH053	Appenzell Ausserrhoden
HU313	Nógrád
EL41	Βόρειο Αιγαίο
ITC43	Lecco
SK042	Košický kraj
DE141	Reutlingen
DE274	Memmingen, Kreisfreie Stadt
CZ031	Jihočeský kraj
EL645	Φωκίδα
SI043	Goriška
EL512	Ξάνθη
LTZ	Extra-Regio NUTS 1
RO413	Mehedinţi
BG32	Северен централен
DK014	Bornholm
DE3	Berlin
PL427	Szczecinecko-pyrzycki
EL30	Aττική
DEF06	Herzogtum Lauenburg
ITC44	Sondrio
DE225	Freyung-Grafenau
ITH4	Friuli-Venezia Giulia
ES414	Palencia
RO412	Gorj
SI044	Obalno-kraška
EL513	Ροδόπη
PT16J	Beiras e Serra da Estrela
BG31	Северозападен
DEF05	Dithmarschen
DE2	Bayern
DEA1F	Wesel
PL428	Szczeciński
FRY40	La Réunion
DE139	Lörrach
ATZ	Extra-Regio NUTS 1
DE224	Deggendorf
ITH5	Emilia-Romagna
ES413	León
ITH2	Provincia Autonoma di Trento
ES416	Segovia
PT16I	Médio Tejo
EL643	Ευρυτανία
LI000	Liechtenstein
ITC47	Brescia
DE1	Baden-Württemberg
PL514	Miasto Wrocław
ITC46	Bergamo
DE227	Landshut, Landkreis
DEF08	Ostholstein
ISZZZ	Extra-Regio NUTS 3
SE214	Gotlands län
EL644	Φθιώτιδα
CZ032	Plzeňský kraj
RO414	Olt
ITH3	Veneto
PT16H	Beira Baixa
EL511	Έβρος
ITC48	Pavia
PL515	Jeleniogórski
DE226	Kelheim
DEF07	Nordfriesland
ES415	Salamanca
UKD33	Manchester
RO415	Vâlcea
ES418	Valladolid
PT16G	Viseu Dão Lafões
EL641	Βοιωτία
DE91	Braunschweig
DEF02	Kiel, Kreisfreie Stadt
FRY2	Martinique
ITC49	Lodi
BE10	Région de Bruxelles-Capitale / Brussels Hoofdstedelijk Gewest
TR310	İzmir
ITF51	Potenza
DE136	Schwarzwald-Baar-Kreis
DE269	Miltenberg
DE221	Landshut, Kreisfreie Stadt
ITI1A	Grosseto
UKD34	Greater Manchester South West
NL22	Gelderland
DEA1C	Mettmann
ES417	Soria
PT16F	Região de Leiria
EL642	Εύβοια
DE92	Hannover
FRY1	Guadeloupe
DEF01	Flensburg, Kreisfreie Stadt
PL9	Makroregion województwo mazowieckie
NL23	Flevoland
DE268	Kitzingen
ITF52	Matera
DE135	Rottweil
UKD35	Greater Manchester South East
FRH0	Bretagne
DEA1B	Kleve
PT16E	Região de Coimbra
SI041	Osrednjeslovenska
NL342	Overig Zeeland
FRI14	Lot-et-Garonne
NL124	Noord-Friesland
EL421	Κάλυμνος, Κάρπαθος – Ηρωική Νήσος Κάσος, Κως, Ρόδος
DEF04	Neumünster, Kreisfreie Stadt
DE93	Lüneburg
PL424	Miasto Szczecin
DEA1E	Viersen
PL8	Makroregion wschodni
DE138	Konstanz
FRY5	Mayotte
UKD36	Greater Manchester North West
DE223	Straubing, Kreisfreie Stadt
MT0	Malta
UKE21	York
LU00	Luxembourg
ES419	Zamora
PT16D	Região de Aveiro
ISZ	Extra-Regio NUTS 1
SI042	Gorenjska
EL422	Άνδρος, Θήρα, Κέα, Μήλος, Μύκονος, Νάξος, Πάρος, Σύρος, Τήνος
FRI15	Pyrénées-Atlantiques
DEF03	Lübeck, Kreisfreie Stadt
FRY3	Guyane
NL341	Zeeuwsch-Vlaanderen
PL6	Makroregion północny
DE94	Weser-Ems
DEA1D	Rhein-Kreis Neuss
PL426	Koszaliński
CZZ	Extra-Regio NUTS 1
RS110	Београдска област
PL7	Makroregion centralny
DE137	Tuttlingen
FRY4	La Réunion
UKD37	Greater Manchester North East
DE222	Passau, Kreisfreie Stadt
UKC2	Northumberland and Tyne and Wear
UKE22	North Yorkshire CC
NL126	Zuidoost-Friesland
PL71	Łódzkie
NL211	Noord-Overijssel
IS00	Ísland
PT300	Região Autónoma da Madeira
DE403	Frankfurt (Oder), Kreisfreie Stadt
PT16B	Oeste
AL015	Shkodër
NL125	Zuidwest-Friesland
NO0	Norge
UKN06	Belfast
TRA24	Ardahan
SEZZ	Extra-Regio NUTS 2
UKL2	East Wales
DE402	Cottbus, Kreisfreie Stadt
DEF0	Schleswig-Holstein
NL213	Twente
DE9	Niedersachsen
RO322	Ilfov
AL014	Lezhë
TR713	Niğde
TRB12	Elazığ
DEA23	Köln, Kreisfreie Stadt
UKN07	Armagh City, Banbridge and Craigavon
CYZZ	Extra-Regio NUTS 2
UKL1	West Wales and The Valleys
DE405	Barnim
ITI	Centro (IT)
TR712	Aksaray
UKI61	Bromley
NL212	Zuidwest-Overijssel
DEZZ	Extra-Regio NUTS 2
DE8	Mecklenburg-Vorpommern
AL013	Kukës
RO321	Bucureşti
ITF11	L’Aquila
TRB11	Malatya
DEA22	Bonn, Kreisfreie Stadt
UKN08	Newry, Mourne and Down
DE50	Bremen
PT20	Região Autónoma dos Açores
DE404	Potsdam, Kreisfreie Stadt
ITH	Nord-Est
UKI62	Croydon
TR711	Kırıkkale
UKF11	Derby
PL72	Świętokrzyskie
AL012	Durrës
ITC4A	Cremona
FI195	Pohjanmaa
DE7	Hessen
TRA21	Ağrı
FRD1	Basse-Normandie
BEZZ	Extra-Regio NUTS 2
ITF12	Teramo
DE26B	Schweinfurt, Landkreis
UKN09	Ards and North Down
DE229	Regen
TR621	Adana
ITG	Isole
UKF12	East Derbyshire
UKI63	Merton, Kingston upon Thames and Sutton
DED2D	Görlitz
ELZZZ	Extra-Regio NUTS 3
ITC4B	Mantova
AL011	Dibër
DE6	Hamburg
ITF13	Pescara
ITH31	Verona
DE26A	Main-Spessart
DE228	Passau, Landkreis
DK011	Byen København
DEF09	Pinneberg
ITF	Sud
UKH31	Southend-on-Sea
UKF13	South and West Derbyshire
TR90	Trabzon, Ordu, Giresun, Rize, Artvin, Gümüşhane
FI196	Satakunta
DED2C	Bautzen
FI193	Keski-Suomi
EL514	Δράμα
RO411	Dolj
DE5	Bremen
FIZZ	Extra-Regio NUTS 2
ITC4C	Milano
ITH32	Vicenza
ITF14	Chieti
TRA23	Iğdır
DE13A	Waldshut
SI0	Slovenija
DK012	Københavns omegn
UKF14	Nottingham
DE401	Brandenburg an der Havel, Kreisfreie Stadt
SI03	Vzhodna Slovenija
ES630	Ceuta
DED2F	Sächsische Schweiz-Osterzgebirge
UKH32	Thurrock
NO060	Trøndelag
ES412	Burgos
DE4	Brandenburg
EL515	Θάσος, Καβάλα
FI194	Etelä-Pohjanmaa
FRD2	Haute-Normandie
ITC4D	Monza e della Brianza
TRA22	Kars
DK013	Nordsjælland
ITC	Nord-Ovest
ITH33	Belluno
DE26C	Würzburg, Landkreis
TR622	Mersin
SI04	Zahodna Slovenija
UKF15	North Nottinghamshire
ES411	Ávila
DED2E	Meißen
ESZZ	Extra-Regio NUTS 2
BG415	Кюстендил
DEA17	Oberhausen, Kreisfreie Stadt
TR901	Trabzon
DE21D	Garmisch-Partenkirchen
NL3	West-Nederland
ITH34	Treviso
BE321	Arr. Ath
SE21	Småland med öarna
NOZ	Extra-Regio NUTS 1
BE236	Arr. Sint-Niklaas
TRC1	Gaziantep, Adıyaman, Kilis
AT121	Mostviertel-Eisenwurzen
PL43	Lubuskie
UKI43	Haringey and Islington
LT023	Klaipėdos apskritis
UKI5	Outer London - East and North East
DEA16	Mülheim an der Ruhr, Kreisfreie Stadt
DE21C	Fürstenfeldbruck
ES51	Cataluña
NL2	Oost-Nederland
BG414	Перник
ITH35	Venezia
BE322	Arr. Charleroi
SE22	Sydsverige
EE00	Eesti
UKI44	Lewisham and Southwark
LT022	Kauno apskritis
UKH11	Peterborough
HU11	Budapest
UKI4	Inner London - East
PL42	Zachodniopomorskie
ES52	Comunitat Valenciana
DE21	Oberbayern
FRF23	Marne
TR903	Giresun
LT025	Panevėžio apskritis
DE21F	Miesbach
DEA19	Solingen, Kreisfreie Stadt
ITI21	Perugia
NL1	Noord-Nederland
ITH36	Padova
BE234	Arr. Gent
BG413	Благоевград
ES242	Teruel
UKI45	Lambeth
HR05	Grad Zagreb
UKH12	Cambridgeshire CC
DE922	Diepholz
DEA5A	Siegen-Wittgenstein
FRF22	Aube
HU120	Pest
UKI3	Inner London - West
UKM81	East Dunbartonshire, West Dunbartonshire and Helensburgh & Lomond
ES53	Illes Balears
DE22	Niederbayern
DED21	Dresden, Kreisfreie Stadt
DE21E	Landsberg am Lech
DEA18	Remscheid, Kreisfreie Stadt
TR902	Ordu
FRF24	Haute-Marne
ITI22	Terni
BG412	София
BE235	Arr. Oudenaarde
ITH37	Rovigo
ES241	Huesca
HR06	Sjeverna Hrvatska
UKJ31	Portsmouth
LT024	Marijampolės apskritis
UKM82	Glasgow City
BE325	Arr. Soignies
DE23	Oberpfalz
EE004	Lääne-Eesti
FI20	Åland
TR63	Hatay, Kahramanmaraş, Osmaniye
TR812	Karabük
LT027	Tauragės apskritis
NO06	Trøndelag
TRC11	Gaziantep
PL924	Ostrołęcki
FI1C1	Varsinais-Suomi
IE0	Ireland
DEA13	Essen, Kreisfreie Stadt
HU211	Fejér
AT34	Vorarlberg
DK050	Nordjylland
UKJ32	Southampton
UKH14	Suffolk
DEE0E	Wittenberg
TR811	Zonguldak
AT125	Weinviertel
UKM83	Inverclyde, East Renfrewshire and Renfrewshire
UKM9	Southern Scotland
ES111	A Coruña
BE326	Arr. Thuin
TR62	Adana, Mersin
HR050	Grad Zagreb
LT026	Šiaulių apskritis
IEZZ	Extra-Regio NUTS 2
DE24	Oberfranken
NO07	Nord-Norge
PL925	Siedlecki
DEA12	Duisburg, Kreisfreie Stadt
FI1C2	Kanta-Häme
AT33	Tirol
UKM84	North Lanarkshire
UKH15	Norwich and East Norfolk
AT342	Rheintal-Bodenseegebiet
FRF21	Ardennes
DEE0D	Stendal
ES243	Zaragoza
UKM8	West Central Scotland
AT124	Waldviertel
TR61	Antalya, Isparta, Burdur
NO020	Innlandet
DEA15	Mönchengladbach, Kreisfreie Stadt
LT029	Utenos apskritis
DE25	Mittelfranken
PL926	Żyrardowski
DE21B	Freising
NO08	Oslo og Viken
TRC13	Kilis
BE323	Arr. Mons
MT001	Malta
UKH16	North and West Norfolk
AT32	Salzburg
UKJ34	Isle of Wight
SIZ	Extra-Regio NUTS 1
AT341	Bludenz-Bregenzer Wald
HU12	Pest
UKM7	Eastern Scotland
AT123	Sankt Pölten
ES113	Ourense
PL41	Wielkopolskie
DEA14	Krefeld, Kreisfreie Stadt
CH07	Ticino
DE26	Unterfranken
LT028	Telšių apskritis
TR813	Bartın
DE21A	Erding
TRC12	Adıyaman
NO09	Agder og Sør-Østlandet
EE001	Põhja-Eesti
BE324	Arr. Mouscron
PT187	Alentejo Central
MT002	Gozo and Comino / Għawdex u Kemmuna
UKH17	Breckland and South Norfolk
MTZZ	Extra-Regio NUTS 2
UKJ35	South Hampshire
AT31	Oberösterreich
AT122	Niederösterreich-Süd
ROZZ	Extra-Regio NUTS 2
ES112	Lugo
UKM6	Highlands and Islands
FRH03	Ille-et-Vilaine
FRJ21	Ariège
HRZ	Extra-Regio NUTS 1
CH06	Zentralschweiz
CZ071	Olomoucký kraj
NO0B	Svalbard og Jan Mayen
DE27	Schwaben
EL431	Ηράκλειο
EE008	Lõuna-Eesti
BG322	Габрово
FI1C5	Etelä-Karjala
ME0	Црна Гора
BE1	Région de Bruxelles-Capitale/Brussels Hoofdstedelijk Gewest
TR5	Batı Anadolu
DE929	Region Hannover
UKJ36	Central Hampshire
PT186	Alto Alentejo
PL617	Inowrocławski
UKK21	Bournemouth and Poole
DE132	Breisgau-Hochschwarzwald
DE265	Bad Kissingen
DE21L	Starnberg
NL42	Limburg (NL)
FRJ22	Aveyron
CZZZZ	Extra-Regio NUTS 3
FRH04	Morbihan
ES11	Galicia
SI	Slovenija
CH05	Ostschweiz
EE007	Kirde-Eesti
EL432	Λασίθι
DE928	Schaumburg
BG321	Велико Търново
TR4	Doğu Marmara
PT185	Lezíria do Tejo
PL921	Radomski
UKJ37	North Hampshire
BG	България
SE221	Blekinge län
PL618	Świecki
UKK22	Dorset CC
UKE4	West Yorkshire
DE264	Aschaffenburg, Landkreis
DE131	Freiburg im Breisgau, Stadtkreis
AT213	Unterkärnten
DE21K	Rosenheim, Landkreis
FRI34	Vienne
EE006	Kesk-Eesti
CH04	Zürich
FRH01	Côtes-d’Armor
TR3	Ege
PL922	Ciechanowski
ES12	Principado de Asturias
FI1C3	Päijät-Häme
PT184	Baixo Alentejo
TR332	Afyonkarahisar
AT127	Wiener Umland/Südteil
HU213	Veszprém
PL619	Włocławski
UKK23	Somerset
DE134	Ortenaukreis
DE267	Haßberge
UKE3	South Yorkshire
DE21N	Weilheim-Schongau
DEA1A	Wuppertal, Kreisfreie Stadt
AT212	Oberkärnten
UKD61	Warrington
CZ072	Zlínský kraj
CH03	Nordwestschweiz
FRH02	Finistère
TR2	Batı Marmara
ELZZ	Extra-Regio NUTS 2
FR	France
FI1C4	Kymenlaakso
ES13	Cantabria
PL923	Płocki
UKK24	Bournemouth, Christchurch and Poole
TR331	Manisa
HU212	Komárom-Esztergom
RSZZ	Extra-Regio NUTS 2
LIZ	Extra-Regio NUTS 1
DE266	Rhön-Grabfeld
SK	Slovensko
DE133	Emmendingen
UKE2	North Yorkshire
DE21M	Traunstein
AT126	Wiener Umland/Nordteil
SK010	Bratislavský kraj
AT211	Klagenfurt-Villach
UKD62	Cheshire East
TR905	Artvin
FRI32	Charente-Maritime
DE21H	München, Landkreis
RO11	Nord-Vest
CH02	Espace Mittelland
CH0	Schweiz/Suisse/Svizzera
TR1	İstanbul
BE232	Arr. Dendermonde
DE925	Hildesheim
RSZ	Extra-Regio NUTS 1
BG411	София (столица)
UKK25	Dorset
SE224	Skåne län
PL613	Bydgosko-Toruński
CH040	Zürich
CH01	Région lémanique
DEA5C	Unna
UKE1	East Yorkshire and Northern Lincolnshire
DE261	Aschaffenburg, Kreisfreie Stadt
SE	Sverige
FRI33	Deux-Sèvres
DE21G	Mühldorf a. Inn
TR904	Rize
TR22	Balıkesir, Çanakkale
RO12	Centru
CY0	Κύπρος
PT181	Alentejo Litoral
BE100	Arr. de Bruxelles-Capitale/Arr. Brussel-Hoofdstad
BE233	Arr. Eeklo
BG325	Силистра
EL51	Aνατολική Μακεδονία, Θράκη
DE923	Hameln-Pyrmont
UKL11	Isle of Anglesey
DEA5B	Soest
LIZZZ	Extra-Regio NUTS 3
UKD63	Cheshire West and Chester
DE21J	Pfaffenhofen a. d. Ilm
LVZZ	Extra-Regio NUTS 2
TR21	Tekirdağ, Edirne, Kırklareli
DE927	Nienburg (Weser)
SE23	Västsverige
BG34	Югоизточен
BG324	Разград
UKL12	Gwynedd
EL52	Κεντρική Μακεδονία
TRC3	Mardin, Batman, Şırnak, Siirt
PL21A	Oświęcimski
LT021	Alytaus apskritis
UKI7	Outer London - West and North West
SEZ	Extra-Regio NUTS 1
DE263	Würzburg, Kreisfreie Stadt
DE21I	Neuburg-Schrobenhausen
TR906	Gümüşhane
NO0A	Vestlandet
FRI31	Charente
EE009	Kesk-Eesti
NL4	Zuid-Nederland
DE926	Holzminden
BE231	Arr. Aalst
LU000	Luxembourg
BG33	Североизточен
BG323	Русе
BE	Belgique/België
UKL13	Conwy and Denbighshire
TRC2	Şanlıurfa, Diyarbakır
PL616	Grudziądzki
DK0	Danmark
EL53	Δυτική Μακεδονία
UKI6	Outer London - South
DE262	Schweinfurt, Kreisfreie Stadt
NL41	Noord-Brabant
EL306	Δυτική Αττική
EL524	Πέλλα
UKM	Scotland
EE0	Eesti
PL523	Nyski
PL524	Opolski
UKL14	South West Wales
TR411	Bursa
DE128	Rhein-Neckar-Kreis
DEE09	Harz
EL42	Νότιο Αιγαίο
DE213	Rosenheim, Kreisfreie Stadt
EE00A	Kirde-Eesti
RO317	Teleorman
DEB3H	Südliche Weinstraße
SE313	Gävleborgs län
ES511	Barcelona
EL525	Πιερία
RO315	Ialomiţa
BE25	Prov. West-Vlaanderen
UKL	Wales
UKL16	Gwent Valleys
EL307	Πειραιάς, Νήσοι
UKL15	Central Valleys
DE127	Neckar-Odenwald-Kreis
EL43	Κρήτη
DEE08	Burgenlandkreis
DE212	München, Kreisfreie Stadt
RO316	Prahova
ES425	Toledo
DEB3G	Kusel
LUZ	Extra-Regio NUTS 1
EL304	Νότιος Τομέας Αθηνών
ITI4	Lazio
FRJ15	Pyrénées-Orientales
EL522	Θεσσαλονίκη
DE91A	Peine
BE24	Prov. Vlaams-Brabant
DEA51	Bochum, Kreisfreie Stadt
BG42	Южен централен
UKK	South West (England)
NL132	Zuidoost-Drenthe
UKL17	Bridgend and Neath Port Talbot
ISZZ	Extra-Regio NUTS 2
ITF61	Cosenza
TR631	Hatay
SE311	Värmlands län
DE215	Berchtesgadener Land
TR413	Bilecik
DE300	Berlin
FRI1	Aquitaine
DEB3J	Mainz-Bingen
ES513	Lleida
EL305	Ανατολική Αττική
CZ020	Středočeský kraj
EL523	Κιλκίς
UKJ	South East (England)
NL131	Noord-Drenthe
MEZZ	Extra-Regio NUTS 2
BE23	Prov. Oost-Vlaanderen
BG41	Югозападен
UKL18	Swansea
IEZZZ	Extra-Regio NUTS 3
FI	Suomi/Finland
FRY50	Mayotte
SE312	Dalarnas län
DE129	Pforzheim, Stadtkreis
TR412	Eskişehir
ITF62	Crotone
ITC11	Torino
DE214	Altötting
DEB3I	Rhein-Pfalz-Kreis
ES512	Girona
LV00	Latvija
BGZ	Extra-Regio NUTS 1
EL302	Δυτικός Τομέας Αθηνών
FRJ13	Hérault
EL653	Λακωνία, Μεσσηνία
DEE05	Anhalt-Bitterfeld
UKI	London
IE05	Southern
BE22	Prov. Limburg (BE)
DEB3D	Donnersbergkreis
NL34	Zeeland
PL217	Tarnowski
TR322	Denizli
ITC12	Vercelli
DE257	Erlangen-Höchstadt
LTZZZ	Extra-Regio NUTS 3
ITF63	Catanzaro
FRI3	Poitou-Charentes
DE124	Rastatt
ELZ	Extra-Regio NUTS 1
EL303	Κεντρικός Τομέας Αθηνών
EL521	Ημαθία
NL133	Zuidwest-Drenthe
FRJ14	Lozère
UKD7	Merseyside
UKH	East of England
IE06	Eastern and Midland
DEE04	Altmarkkreis Salzwedel
ATZZZ	Extra-Regio NUTS 3
ITC14	Verbano-Cusio-Ossola
BE21	Prov. Antwerpen
PLZ	Extra-Regio NUTS 1
PL218	Nowosądecki
TR321	Aydın
DEB3C	Bad Dürkheim
ITF64	Vibo Valentia
ITC13	Biella
DE123	Karlsruhe, Landkreis
FRI2	Limousin
DE256	Ansbach, Landkreis
ES514	Tarragona
FRJ11	Aude
NL221	Veluwe
EL433	Ρέθυμνο
EL651	Αργολίδα, Αρκαδία
UKD6	Cheshire
AL03	Jug
UKG	West Midlands (England)
ITC15	Novara
PL219	Nowotarski
DE259	Nürnberger Land
HUZZZ	Extra-Regio NUTS 3
ITF65	Reggio di Calabria
DEE07	Börde
DE126	Mannheim, Stadtkreis
DE211	Ingolstadt, Kreisfreie Stadt
HR04A	Brodsko-posavska županija
DEB3F	Kaiserslautern, Landkreis
EL652	Κορινθία
EL301	Βόρειος Τομέας Αθηνών
UKF	East Midlands (England)
EL434	Χανιά
FRJ12	Gard
ITC16	Cuneo
DEE06	Jerichower Land
IE04	Northern and Western
ESZZZ	Extra-Regio NUTS 3
TR323	Muğla
DE125	Heidelberg, Stadtkreis
DE258	Fürth, Landkreis
UKD4	Lancashire
CHZZ	Extra-Regio NUTS 2
DEG0	Thüringen
DEB3E	Germersheim
NOZZZ	Extra-Regio NUTS 3
AL01	Veri
RO223	Constanţa
FIZZZ	Extra-Regio NUTS 3
ITC17	Asti
DE12A	Calw
TRB22	Muş
DEA57	Hochsauerlandkreis
UKM5	North Eastern Scotland
FI1C	Etelä-Suomi
DK042	Østjylland
FRC13	Saône-et-Loire
TR722	Sivas
UKE11	Kingston upon Hull, City of
HUZZ	Extra-Regio NUTS 2
DEE0A	Mansfeld-Südharz
HR04C	Vukovarsko-srijemska županija
PL82	Podkarpackie
RO222	Buzău
AL02	Qender
DE25C	Weißenburg-Gunzenhausen
PL431	Gorzowski
TRB21	Van
DEA56	Ennepe-Ruhr-Kreis
DE60	Hamburg
ITC18	Alessandria
PL213	Miasto Kraków
PT30	Região Autónoma da Madeira
NO	Norge
FI1B	Helsinki-Uusimaa
NO02	Innlandet
FRC14	Yonne
TR721	Kayseri
UKE12	East Riding of Yorkshire
NO071	Nordland
HR04B	Osječko-baranjska županija
ES114	Pontevedra
DEA59	Olpe
NL310	Utrecht
RO225	Tulcea
FRE1	Nord-Pas de Calais
DEZ	Extra-Regio NUTS 1
NL225	Achterhoek
TRB24	Hakkari
DE12C	Freudenstadt
ITF22	Campobasso
PL214	Krakowski
PL432	Zielonogórski
DEA11	Düsseldorf, Kreisfreie Stadt
CY000	Κύπρος
ITF21	Isernia
UKE13	North and North East Lincolnshire
HR04E	Sisačko-moslavačka županija
FRC11	Côte-d’Or
UKG31	Birmingham
DEE0C	Salzlandkreis
NL224	Zuidwest-Gelderland
DEA58	Märkischer Kreis
RO224	Galaţi
TRB23	Bitlis
ME000	Црна Гора
DE12B	Enzkreis
FRY10	Guadeloupe
FI1D	Pohjois- ja Itä-Suomi
TR723	Yozgat
UKG32	Solihull
FRC12	Nièvre
PL84	Podlaskie
DEE0B	Saalekreis
HR04D	Karlovačka županija
RO312	Călăraşi
NO074	Troms og Finnmark
EL613	Μαγνησία, Σποράδες
DE91C	Göttingen
ITH42	Udine
DEA53	Hagen, Kreisfreie Stadt
DE217	Dachau
TR633	Osmaniye
ITH41	Pordenone
ES422	Ciudad Real
UKG33	Coventry
UKI51	Bexley and Greenwich
HR03	Jadranska Hrvatska
ES640	Melilla
RO226	Vrancea
DE91B	Wolfenbüttel
FRE2	Picardie
NL226	Arnhem/Nijmegen
RO311	Argeş
ITH43	Gorizia
DEA52	Dortmund, Kreisfreie Stadt
MTZ	Extra-Regio NUTS 1
CZZZ	Extra-Regio NUTS 2
RS	Srbija/Сpбија
TR632	Kahramanmaraş
DE216	Bad Tölz-Wolfratshausen
UKI52	Barking & Dagenham and Havering
DEB3K	Südwestpfalz
ES421	Albacete
HR04	Kontinentalna Hrvatska
AL022	Tiranë
EL611	Καρδίτσα, Τρίκαλα
EL526	Σέρρες
RO314	Giurgiu
PL81	Lubelskie
ITG11	Trapani
ITH44	Trieste
DE25B	Roth
DEA55	Herne, Kreisfreie Stadt
IS002	Landsbyggð
DE219	Eichstätt
UKI53	Redbridge and Waltham Forest
NL	Nederland
ES424	Guadalajara
RO313	Dâmboviţa
AT	Österreich
EL612	Λάρισα
AL021	Elbasan
ITG12	Palermo
DE25A	Neustadt a. d. Aisch-Bad Windsheim
DEA54	Hamm, Kreisfreie Stadt
UKN	Northern Ireland
IS001	Höfuðborgarsvæði
EL527	Χαλκιδική
LVZZZ	Extra-Regio NUTS 3
DE218	Ebersberg
UKG36	Dudley
HR02	Panonska Hrvatska
UKI54	Enfield
UKH21	Luton
DEC0	Saarland
ES423	Cuenca
AL032	Fier
ES62	Región de Murcia
TR31	İzmir
ITI31	Pesaro e Urbino
ITG13	Messina
DEB38	Speyer, Kreisfreie Stadt
SE33	Övre Norrland
HU110	Budapest
CH032	Basel-Landschaft
UKG13	Warwickshire
LT011	Vilniaus apskritis
UKI31	Camden and City of London
HU22	Nyugat-Dunántúl
FR10	Île de France
IS0	Ísland
ES63	Ciudad de Ceuta
AL031	Berat
FRB0	Centre — Val de Loire
ITI32	Ancona
DEB37	Pirmasens, Kreisfreie Stadt
ITG14	Agrigento
BE334	Arr. Waremme
DED4	Chemnitz
DE737	Werra-Meißner-Kreis
CH031	Basel-Stadt
UKI32	Westminster
RO	România
HU23	Dél-Dunántúl
ES64	Ciudad de Melilla
BE331	Arr. Huy
ITI33	Macerata
ITG15	Caltanissetta
BG425	Кърджали
SE31	Norra Mellansverige
DED5	Leipzig
UKI33	Kensington & Chelsea and Hammersmith & Fulham
CH033	Aargau
DEB39	Worms, Kreisfreie Stadt
SE32	Mellersta Norrland
ITI34	Ascoli Piceno
BE332	Arr. Liège
BG424	Смолян
ITG16	Enna
ES120	Asturias
UKI34	Wandsworth
AT130	Wien
UKJ4	Kent
HU21	Közép-Dunántúl
DEB34	Ludwigshafen am Rhein, Kreisfreie Stadt
DED52	Leipzig
MK004	Југоисточен
DE11C	Heidenheim
ITI35	Fermo
ITG17	Catania
FI1D3	Pohjois-Karjala
DE734	Kassel, Landkreis
HU332	Békés
BGZZZ	Extra-Regio NUTS 3
FRF32	Meuse
PL51	Dolnośląskie
UKM71	Angus and Dundee City
AT222	Liezen
UKJ3	Hampshire and Isle of Wight
ITG18	Ragusa
DEB33	Landau in der Pfalz, Kreisfreie Stadt
DED51	Leipzig, Kreisfreie Stadt
ALZZ	Extra-Regio NUTS 2
FRF34	Vosges
MK003	Југозападен
TR823	Sinop
TRC22	Diyarbakır
DE11B	Main-Tauber-Kreis
UKJ2	Surrey, East and West Sussex
HU331	Bács-Kiskun
UKJ21	Brighton and Hove
DE600	Hamburg
DE733	Hersfeld-Rotenburg
PLZZ	Extra-Regio NUTS 2
TR822	Çankırı
AT221	Graz
ES7	Canarias
FRF33	Moselle
UKM72	Clackmannanshire and Fife
ITG19	Siracusa
MK002	Источен
RO221	Brăila
ES	España
HR041	Grad Zagreb
FI1D1	Etelä-Savo
DEB36	Neustadt an der Weinstraße, Kreisfreie Stadt
BE335	Arr. Verviers — communes francophones
UKJ1	Berkshire, Buckinghamshire and Oxfordshire
DE736	Waldeck-Frankenberg
UKM73	East Lothian and Midlothian
UKJ22	East Sussex CC
ES6	Sur
FRD12	Manche
FR1	Ile-de-France
BE336	Bezirk Verviers — Deutschsprachige Gemeinschaft
DED53	Nordsachsen
TR72	Kayseri, Sivas, Yozgat
DEZZZ	Extra-Regio NUTS 3
ES21	País Vasco
DE11D	Ostalbkreis
MK001	Вардарски
EEZ	Extra-Regio NUTS 1
AL	Shqipëria
FI1D2	Pohjois-Savo
DEB35	Mainz, Kreisfreie Stadt
DK041	Vestjylland
DE735	Schwalm-Eder-Kreis
FRF31	Meurthe-et-Moselle
FRD13	Orne
ES5	Este
PL52	Opolskie
MK008	Скопски
ES22	Comunidad Foral de Navarra
DE917	Helmstedt
FI1D7	Lappi
PT150	Algarve
PL714	Sieradzki
DEE01	Dessau-Roßlau, Kreisfreie Stadt
BG334	Търговище
HR043	Krapinsko-zagorska županija
UKM75	Edinburgh, City of
AT226	Westliche Obersteiermark
SE232	Västra Götalands län
DE253	Fürth, Kreisfreie Stadt
AT311	Innviertel
AT2	Südösterreich
RS224	Јабланичка област
MK007	Североисточен
BG333	Шумен
BE241	Arr. Halle-Vilvoorde
DE916	Goslar
FI1D8	Kainuu
PL715	Skierniewicki
HR042	Zagrebačka županija
ES23	La Rioja
UKM76	Falkirk
UKJ25	West Surrey
LT0	Lietuva
AT1	Ostösterreich
CHZZZ	Extra-Regio NUTS 3
RS225	Нишавска област
DE252	Erlangen, Kreisfreie Stadt
AT225	West- und Südsteiermark
MK006	Полошки
HR045	Koprivničko-križevačka županija
BG332	Добрич
FI1D5	Keski-Pohjanmaa
DEE03	Magdeburg, Kreisfreie Stadt
ES24	Aragón
UKJ26	East Surrey
DEB3B	Alzey-Worms
TR211	Tekirdağ
RS222	Браничевска област
UKK11	Bristol, City of
UKM77	Perth & Kinross and Stirling
DE255	Schwabach, Kreisfreie Stadt
DE122	Karlsruhe, Stadtkreis
AT224	Oststeiermark
SK021	Trnavský kraj
MK005	Пелагониски
BG331	Варна
DEE02	Halle (Saale), Kreisfreie Stadt
HR044	Varaždinska županija
DE918	Northeim
RS223	Зајечарска област
HU333	Csongrád
NLZ	Extra-Regio NUTS 1
DEB3A	Zweibrücken, Kreisfreie Stadt
EL61	Θεσσαλία
UKJ27	West Sussex (South West)
SE231	Hallands län
UKM78	West Lothian
UKK12	Bath and North East Somerset, North Somerset and South Gloucestershire
DE254	Nürnberg, Kreisfreie Stadt
DE121	Baden-Baden, Stadtkreis
SK022	Trenčiansky kraj
AT223	Östliche Obersteiermark
CZ063	Kraj Vysočina
HR047	Bjelovarsko-bilogorska županija
BG423	Пазарджик
PL843	Suwalski
SE321	Västernorrlands län
AT315	Traunviertel
PL842	Łomżyński
UKK13	Gloucestershire
UKJ28	West Sussex (North East)
EL62	Ιόνια Νησιά
IEZ	Extra-Regio NUTS 1
DE912	Salzgitter, Kreisfreie Stadt
DKZZ	Extra-Regio NUTS 2
PL22A	Katowicki
RS228	Пчињска област
UKF3	Lincolnshire
NLZZ	Extra-Regio NUTS 2
HR046	Međimurska županija
PL711	Miasto Łódź
BG422	Хасково
AT314	Steyr-Kirchdorf
UKK14	Swindon
SE322	Jämtlands län
EL63	Δυτική Ελλάδα
DE911	Braunschweig, Kreisfreie Stadt
RS229	Топличка област
PL22B	Sosnowiecki
UKF2	Leicestershire, Rutland and Northamptonshire
TR33	Manisa, Afyonkarahisar, Kütahya, Uşak
FI1D9	Pohjois-Pohjanmaa
RO21	Nord-Est
BG421	Пловдив
BE242	Arr. Leuven
PL712	Łódzki
IS	Ísland
UKK15	Wiltshire CC
ITZZZ	Extra-Regio NUTS 3
HR049	Požeško-slavonska županija
EL64	Στερεά Ελλάδα
FRK1	Auvergne
DE251	Ansbach, Kreisfreie Stadt
UKF1	Derbyshire and Nottinghamshire
PL22C	Tyski
AT313	Mühlviertel
RS226	Пиротска област
CZ064	Jihomoravský kraj
TR32	Aydın, Denizli, Muğla
RO22	Sud-Est
CZ0	Česko
IT	Italia
HR048	Virovitičko-podravska županija
DE914	Gifhorn
EL	Ελλάδα
PL713	Piotrkowski
DE913	Wolfsburg, Kreisfreie Stadt
EL65	Πελοπόννησος
RS227	Подунавска област
AT312	Linz-Wels
UKC21	Northumberland
DE94E	Osnabrück, Landkreis
FRK14	Puy-de-Dôme
EL621	Ζάκυνθος
FRZZZ	Extra-Regio NUTS 3
ITC20	Valle d’Aosta/Vallée d’Aoste
RS11	Београдски регион
DE116	Rems-Murr-Kreis
TR423	Düzce
DE249	Hof, Landkreis
EL54	Ήπειρος
FRJ1	Languedoc-Roussillon
BE32B	Arr. Charleroi
ES523	Valencia / València
EL622	Κέρκυρα
UKC22	Tyneside
ITF1	Abruzzo
DE94D	Oldenburg, Landkreis
ITZZ	Extra-Regio NUTS 2
PL621	Elbląski
TR422	Sakarya
DE248	Forchheim
EE	Eesti
PTZZZ	Extra-Regio NUTS 3
RS12	Регион Војводине
DE115	Ludwigsburg
BE32C	Arr. Soignies
ES522	Castellón / Castelló
UKC23	Sunderland
FRK12	Cantal
FRJ27	Tarn
SK0	Slovensko
PL622	Olsztyński
PL623	Ełcki
DE118	Heilbronn, Landkreis
TR510	Ankara
TR425	Yalova
DE94G	Wesermarsch
UKE41	Bradford
FI2	Åland
FRK13	Haute-Loire
DE94F	Vechta
BE35	Prov. Namur
FRJ28	Tarn-et-Garonne
PL841	Białostocki
TR424	Bolu
DE117	Heilbronn, Stadtkreis
HRZZ	Extra-Regio NUTS 2
FRJ2	Midi-Pyrénées
BE32A	Arr. Ath
UKE42	Leeds
LVZ	Extra-Regio NUTS 1
DE94A	Friesland (DE)
FI1	Manner-Suomi
EL532	Καστοριά
FRJ25	Lot
BE34	Prov. Luxembourg (BE)
DEG0P	Wartburgkreis
PL229	Gliwicki
TR334	Uşak
IE062	Mid-East
DE245	Bamberg, Landkreis
DE112	Böblingen
SK023	Nitriansky kraj
ES612	Cádiz
ITF4	Puglia
CZ010	Hlavní město Praha
FRJ26	Hautes-Pyrénées
EL533	Φλώρινα
FRK11	Allier
BE33	Prov. Liège
NL230	Flevoland
TR8	Batı Karadeniz
RS221	Борска област
ROZ	Extra-Regio NUTS 1
TR9	Doğu Karadeniz
NOZZ	Extra-Regio NUTS 2
IE061	Dublin
TR333	Kütahya
MTZZZ	Extra-Regio NUTS 3
DE244	Hof, Kreisfreie Stadt
DE111	Stuttgart, Stadtkreis
UKE44	Calderdale and Kirklees
UKD11	West Cumbria
ES611	Almería
ITF5	Basilicata
ES614	Granada
ALZZZ	Extra-Regio NUTS 3
FRJ23	Haute-Garonne
DE94C	Leer
BGZZ	Extra-Regio NUTS 2
BE3	Région wallonne
BE32	Prov. Hainaut
TR7	Orta Anadolu
TR421	Kocaeli
DE247	Coburg, Landkreis
DE114	Göppingen
UKE45	Wakefield
UKD12	East Cumbria
ITF2	Molise
UKF30	Lincolnshire
BE32D	Arr. Thuin
DE94B	Grafschaft Bentheim
FRJ24	Gers
EL531	Γρεβενά, Κοζάνη
BE31	Prov. Brabant Wallon
TR6	Akdeniz
MT	Malta
BE2	Vlaams Gewest
IE063	Midland
EEZZ	Extra-Regio NUTS 2
DK01	Hovedstaden
DE246	Bayreuth, Landkreis
DE113	Esslingen
ITF3	Campania
ES613	Córdoba
RO126	Sibiu
TR71	Kırıkkale, Aksaray, Niğde, Nevşehir, Kırşehir
RO211	Bacău
BE329	Arr. La Louvière
FRF1	Alsace
DE24B	Kulmbach
DEA45	Lippe
DE71	Darmstadt
PL224	Częstochowski
SK03	Stredné Slovensko
FRZZ	Extra-Regio NUTS 2
ITF31	Caserta
DK02	Sjælland
NO082	Viken
ES4	Centro (ES)
ES212	Gipuzkoa
RO125	Mureş
ITF33	Napoli
PL225	Bielski
DE24A	Kronach
DEA44	Höxter
DE72	Gießen
SK04	Východné Slovensko
DK03	Syddanmark
ITF32	Benevento
DK031	Fyn
FRD11	Calvados
IE	Éire/Ireland
ES211	Araba/Álava
ES3	Comunidad de Madrid
DEA47	Paderborn
DEB32	Kaiserslautern, Kreisfreie Stadt
BE327	Arr. Tournai
RO213	Iaşi
FRF3	Lorraine
DE24D	Wunsiedel i. Fichtelgebirge
FRL05	Var
DE11A	Schwäbisch Hall
ITF34	Avellino
TRC21	Şanlıurfa
DE73	Kassel
PL227	Rybnicki
DK04	Midtjylland
DE732	Fulda
SK01	Bratislavský kraj
DK032	Sydjylland
TRZZZ	Extra-Regio NUTS 3
ITH51	Piacenza
ITF6	Calabria
TR821	Kastamonu
ES432	Cáceres
FRC23	Haute-Saône
ES2	Noreste
NL321	Kop van Noord-Holland
DEB31	Frankenthal (Pfalz), Kreisfreie Stadt
BE328	Arr. Tournai-Mouscron
RO212	Botoşani
FRF2	Champagne-Ardenne
ITF35	Salerno
FRL06	Vaucluse
ITH53	Reggio nell’Emilia
DE24C	Lichtenfels
DEA46	Minden-Lübbecke
DK05	Nordjylland
PL228	Bytomski
DE731	Kassel, Kreisfreie Stadt
ITH52	Parma
SK02	Západné Slovensko
FRC24	Territoire de Belfort
ES431	Badajoz
TRC	Güneydoğu Anadolu
NO081	Oslo
ES1	Noroeste
ES213	Bizkaia
PL91	Warszawski stołeczny
RO215	Suceava
NL324	Agglomeratie Haarlem
ITH54	Modena
FRL03	Alpes-Maritimes
DEA41	Bielefeld, Kreisfreie Stadt
TRB	Ortadoğu Anadolu
UKG21	Telford and Wrekin
FRC21	Doubs
NL323	IJmond
RO214	Neamţ
AL035	Vlorë
FRL04	Bouches-du-Rhône
ITH55	Bologna
FRY20	Martinique
DE119	Hohenlohekreis
UKG22	Shropshire CC
TRA	Kuzeydoğu Anadolu
DE94H	Wittmund
FRC22	Jura
ES300	Madrid
AL034	Korcë
EL623	Ιθάκη, Κεφαλληνία
NL411	West-Noord-Brabant
FRL01	Alpes-de-Haute-Provence
ITI41	Viterbo
ITH56	Ferrara
DEA43	Herford
ES521	Alicante / Alacant
UKI41	Hackney and Newham
UKG23	Stoke-on-Trent
RO216	Vaslui
AL033	Gjirokastër
EL624	Λευκάδα
PL92	Mazowiecki regionalny
FRL02	Hautes-Alpes
NL325	Zaanstreek
ES61	Andalucía
ITI42	Rieti
DEA42	Gütersloh
DE30	Berlin
ITH57	Ravenna
DED2	Dresden
UKG24	Staffordshire CC
UKN0	Northern Ireland
MK	Северна Македонија
UKI42	Tower Hamlets
RO31	Sud-Muntenia
ES709	Tenerife
NL413	Noordoost-Noord-Brabant
PT16	Centro (PT)
ITH10	Bolzano-Bozen
LV008	Vidzeme
ITI43	Roma
ITH58	Forlì-Cesena
BE212	Arr. Mechelen
ITG25	Sassari
BE345	Arr. Virton
DED44	Vogtlandkreis
HU231	Baranya
UKF16	South Nottinghamshire
UKH34	Essex Haven Gateway
DE944	Osnabrück, Kreisfreie Stadt
NL329	Groot-Amsterdam
DEG0C	Gotha
UKG1	Herefordshire, Worcestershire and Warwickshire
DED43	Mittelsachsen
FRC2	Franche-Comté
NL327	Het Gooi en Vechtstreek
ES708	Lanzarote
RO32	Bucureşti-Ilfov
NL412	Midden-Noord-Brabant
TR42	Kocaeli, Sakarya, Düzce, Bolu, Yalova
ITI44	Latina
PT15	Algarve
ITG26	Nuoro
LV009	Zemgale
DEB25	Trier-Saarburg
BE213	Arr. Turnhout
ITH59	Rimini
ES130	Cantabria
DE725	Vogelsbergkreis
AT13	Wien
UKH35	West Essex
DE80O	Ludwigslust-Parchim
DE943	Oldenburg (Oldenburg), Kreisfreie Stadt
DEG0B	Schmalkalden-Meiningen
NL328	Alkmaar en omgeving
ME	Црна Гора
DKZZZ	Extra-Regio NUTS 3
DEG0F	Ilm-Kreis
TR41	Bursa, Eskişehir, Bilecik
LV006	Rīga
CH022	Fribourg / Freiburg
DE947	Aurich
BE343	Arr. Marche-en-Famenne
ITI45	Frosinone
PT18	Alentejo
ITG27	Cagliari
BE258	Arr. Veurne
AT12	Niederösterreich
DE946	Ammerland
UKH36	Heart of Essex
RS218	Шумадијска област
PL21	Małopolskie
HU32	Észak-Alföld
HRZZZ	Extra-Regio NUTS 3
NL414	Zuidoost-Noord-Brabant
DEG0E	Hildburghausen
ESZ	Extra-Regio NUTS 1
PT17	Área Metropolitana de Lisboa
LV007	Pierīga
BE211	Arr. Antwerpen
BE344	Arr. Neufchâteau
ITG28	Oristano
DED45	Zwickau
AT11	Burgenland
DE945	Wilhelmshaven, Kreisfreie Stadt
CH021	Bern / Berne
UKH37	Essex Thames Gateway
DEG0D	Sömmerda
HU33	Dél-Alföld
ITG29	Olbia-Tempio
DEB22	Bernkastel-Wittlich
DEA37	Steinfurt
ES30	Comunidad de Madrid
MK0	Северна Македонија
LTZZ	Extra-Regio NUTS 2
UKN0A	Derry City and Strabane
RO122	Braşov
CH024	Neuchâtel
PL815	Puławski
CY00	Κύπρος
DEA1	Düsseldorf
LIZZ	Extra-Regio NUTS 2
ES220	Navarra
DE80L	Vorpommern-Rügen
PT11	Norte
DE722	Lahn-Dill-Kreis
UKK41	Plymouth
FRE11	Nord
HU3	Alföld és Észak
PL63	Pomorskie
DEA36	Recklinghausen
DEB21	Trier, Kreisfreie Stadt
UKN0B	Mid Ulster
RO121	Alba
TRC34	Siirt
CH023	Solothurn
DEA2	Köln
UKK42	Torbay
NO0A1	Rogaland
DE721	Gießen, Landkreis
FRE12	Pas-de-Calais
DE80K	Landkreis Rostock
HU2	Dunántúl
PL62	Warmińsko-Mazurskie
UKK4	Devon
DED42	Erzgebirgskreis
RO124	Harghita
SKZZZ	Extra-Regio NUTS 3
DEB24	Vulkaneifel
DE942	Emden, Kreisfreie Stadt
HU233	Tolna
UKK3	Cornwall and Isles of Scilly
DE724	Marburg-Biedenkopf
UKK43	Devon CC
DE80N	Vorpommern-Greifswald
DEA3	Münster
DEG0A	Kyffhäuserkreis
UKN0C	Causeway Coast and Glens
UKM61	Caithness & Sutherland and Ross & Cromarty
HU1	Közép-Magyarország
DEB23	Eifelkreis Bitburg-Prüm
DEA38	Warendorf
DED41	Chemnitz, Kreisfreie Stadt
RO123	Covasna
CH025	Jura
DE723	Limburg-Weilburg
UKK2	Dorset and Somerset
DE941	Delmenhorst, Kreisfreie Stadt
HU232	Somogy
UKM62	Inverness & Nairn and Moray, Badenoch & Strathspey
UKJ11	Berkshire
DE80M	Nordwestmecklenburg
DEA4	Detmold
UKN0D	Antrim and Newtownabbey
ES616	Jaén
FRI12	Gironde
DEG0L	Greiz
BE252	Arr. Diksmuide
HR031	Primorsko-goranska županija
DK	Danmark
EL6	Κεντρική Ελλάδα
PL5	Makroregion południowo-zachodni
PL811	Bialski
UKM63	Lochaber, Skye & Lochalsh, Arran & Cumbrae and Argyll & Bute
RS212	Колубарска област
TR221	Balıkesir
DEA5	Arnsberg
UKJ12	Milton Keynes
SK031	Žilinský kraj
UKN0E	Lisburn and Castlereagh
UKC1	Tees Valley and Durham
RS127	Сремска област
DE241	Bamberg, Kreisfreie Stadt
AT323	Salzburg und Umgebung
DEG0K	Saale-Orla-Kreis
ES615	Huelva
EL541	Άρτα, Πρέβεζα
FRI13	Landes
BE253	Arr. Ieper
EL5	Βόρεια Ελλάδα
BG4	Югозападна и Южна централна България
PL812	Chełmsko-zamojski
PL4	Makroregion północno-zachodni
IE053	South-West
UKM64	Na h-Eileanan Siar (Western Isles)
HU323	Szabolcs-Szatmár-Bereg
UKJ13	Buckinghamshire CC
UKN0F	Mid and East Antrim
AT322	Pinzgau-Pongau
RS213	Мачванска област
SK032	Banskobystrický kraj
ES703	El Hierro
ES618	Sevilla
BG344	Стара Загора
BG3	Северна и Югоизточна България
HU	Magyarország
EL4	Νησιά Αιγαίου, Κρήτη
DEG0N	Eisenach, Kreisfreie Stadt
HR033	Zadarska županija
UKM65	Orkney Islands
UKJ14	Oxfordshire
HU322	Jász-Nagykun-Szolnok
CH062	Uri
NO0A2	Vestland
DE243	Coburg, Kreisfreie Stadt
AT321	Lungau
RS125	Севернобачка област
UKN0G	Fermanagh and Omagh
ES617	Málaga
FRI11	Dordogne
PL2	Makroregion południowy
BE251	Arr. Brugge
BG343	Ямбол
EL3	Αττική
PL814	Lubelski
DEG0M	Altenburger Land
HR032	Ličko-senjska županija
CH061	Luzern
HU321	Hajdú-Bihar
TR222	Çanakkale
RS211	Златиборска област
NO0A3	Møre og Romsdal
SE110	Stockholms län
UKM66	Shetland Islands
LU0	Luxembourg
DE242	Bayreuth, Kreisfreie Stadt
TRA2	Ağrı, Kars, Iğdır, Ardahan
NL21	Overijssel
RS126	Средњобанатска област
ES705	Gran Canaria
DEG0H	Sonneberg
CZ051	Liberecký kraj
PT11E	Terras de Trás-os-Montes
HR035	Splitsko-dalmatinska županija
DE949	Emsland
BE341	Arr. Arlon
BE256	Arr. Roeselare
PL722	Sandomiersko-jędrzejowski
PL721	Kielecki
ATZZ	Extra-Regio NUTS 2
PL637	Chojnicki
CH064	Obwalden
TRA1	Erzurum, Erzincan, Bayburt
ITG2A	Ogliastra
RS216	Расинска област
ES704	Fuerteventura
ITH1	Provincia Autonoma di Bolzano/Bozen
PT11D	Douro
DEG0G	Weimarer Land
MEZZZ	Extra-Regio NUTS 3
HR034	Šibensko-kninska županija
LV005	Latgale
DE948	Cloppenburg
BE342	Arr. Bastogne
BE257	Arr. Tielt
MKZZ	Extra-Regio NUTS 2
PL638	Starogardzki
CH063	Schwyz
ITG2B	Medio Campidano
RS217	Рашка област
PL22	Śląskie
CYZZZ	Extra-Regio NUTS 3
FRL0	Provence-Alpes-Côte d’Azur
DEG0J	Saale-Holzland-Kreis
CZ053	Pardubický kraj
FRZ	Extra-Regio NUTS 1
PT11C	Tâmega e Sousa
ES707	La Palma
HR037	Dubrovačko-neretvanska županija
CH066	Zug
BE254	Arr. Kortrijk
SE331	Västerbottens län
ITG2C	Carbonia-Iglesias
RS214	Моравичка област
UKG3	West Midlands
DEG0I	Saalfeld-Rudolstadt
PT11B	Alto Tâmega
SIZZZ	Extra-Regio NUTS 3
UK	United Kingdom
FRY	RUP FR — Régions Ultrapériphériques Françaises
ES706	La Gomera
CZ052	Královéhradecký kraj
HR036	Istarska županija
BE255	Arr. Oostende
HR	Hrvatska
ITC31	Imperia
SE332	Norrbottens län
CH065	Nidwalden
LV003	Kurzeme
ITG2D	Sassari
UKG2	Shropshire and Staffordshire
UKD41	Blackburn with Darwen
RS215	Поморавска област
LT02	Vidurio ir vakarų Lietuvos regionas
EL633	Ηλεία
DE71E	Wetteraukreis
SI031	Pomurska
PT11A	Área Metropolitana do Porto
ITG2	Sardegna
BEZ	Extra-Regio NUTS 1
FRK26	Rhône
DEG03	Jena, Kreisfreie Stadt
PL415	Miasto Poznań
MEZ	Extra-Regio NUTS 1
DE237	Neustadt a. d. Waldnaab
HR027	Karlovačka županija
FRH	Bretagne
ITC32	Savona
ES620	Murcia
ITG2E	Nuoro
UKD42	Blackpool
DEB1D	Rhein-Hunsrück-Kreis
LT01	Sostinės regionas
SI032	Podravska
CZ042	Ústecký kraj
DE71D	Rheingau-Taunus-Kreis
RO424	Timiş
DE93B	Verden
FRF	Grand Est
DEG02	Gera, Kreisfreie Stadt
HR026	Vukovarsko-srijemska županija
FRK27	Savoie
LT	Lietuva
PL633	Trójmiejski
PL634	Gdański
PL416	Kaliski
ITC33	Genova
DE236	Neumarkt i. d. OPf.
FRG	Pays de la Loire
FRK2	Rhône-Alpes
ITG2F	Cagliari
DEB1C	Cochem-Zell
SI033	Koroška
EL413	Χίος
UKC11	Hartlepool and Stockton-on-Tees
FRK24	Isère
EL631	Αιτωλοακαρνανία
FRE	Hauts-de-France
LU	Luxembourg
DE27B	Ostallgäu
LI00	Liechtenstein
DE239	Schwandorf
PL417	Leszczyński
TR522	Karaman
ITC34	La Spezia
DEG05	Weimar, Kreisfreie Stadt
RS21	Регион Шумадије и Западне Србије
UKN10	Derry City and Strabane
UKD44	Lancaster and Wyre
SI034	Savinjska
ITG2G	Oristano
CHZ	Extra-Regio NUTS 1
ITG1	Sicilia
UKC12	South Teesside
FRK25	Loire
LUZZZ	Extra-Regio NUTS 3
EL632	Αχαΐα
FRD	Normandie
DEG04	Suhl, Kreisfreie Stadt
DE27A	Lindau (Bodensee)
LV	Latvija
PL636	Słupski
TR521	Konya
HR028	Sisačko-moslavačka županija
RS22	Регион Јужне и Источне Србије
PL418	Poznański
DE238	Regensburg, Landkreis
UKN11	Mid Ulster
DE	Deutschland
UKD45	Mid Lancashire
ITG2H	Sud Sardegna
SI035	Zasavska
EL411	Λέσβος, Λήμνος
UKC13	Darlington
FRK22	Ardèche
DE71A	Main-Taunus-Kreis
BG342	Сливен
FRC	Bourgogne-Franche-Comté
RS123	Јужнобачка област
TR213	Kırklareli
UKN12	Causeway Coast and Glens
DE148	Ravensburg
DE233	Weiden i. d. Opf, Kreisfreie Stadt
UKD46	East Lancashire
UKE31	Barnsley, Doncaster and Rotherham
DE40H	Teltow-Fläming
DE40G	Spree-Neiße
UKC14	Durham CC
EL412	Ικαρία, Σάμος
FRK23	Drôme
DE80	Mecklenburg-Vorpommern
UKN14	Lisburn and Castlereagh
BG341	Бургас
PL411	Pilski
FRB	Centre — Val de Loire
TR212	Edirne
TRZ	Extra-Regio NUTS 1
RS124	Севернобанатска област
CYZ	Extra-Regio NUTS 1
UKN13	Antrim and Newtownabbey
DE147	Bodenseekreis
EEZZZ	Extra-Regio NUTS 3
UKD47	Chorley and West Lancashire
DE232	Regensburg, Kreisfreie Stadt
UKE32	Sheffield
NL11	Groningen
NO091	Vestfold og Telemark
DEA2D	Städteregion Aachen
DKZ	Extra-Regio NUTS 1
DE93A	Uelzen
DE71C	Offenbach, Landkreis
NL112	Delfzijl en omgeving
EL542	Θεσπρωτία
DEG01	Erfurt, Kreisfreie Stadt
UKN15	Mid and East Antrim
MKZZZ	Extra-Regio NUTS 3
DEB1B	Westerwaldkreis
IE052	South-East
NL12	Friesland (NL)
RS121	Западнобачка област
CH070	Ticino
DE235	Cham
DE71B	Odenwaldkreis
FRK21	Ain
EL543	Ιωάννινα
NL111	Oost-Groningen
ROZZZ	Extra-Regio NUTS 3
UKN16	Fermanagh and Omagh
MK00	Северна Македонија
PL414	Koniński
DEB1A	Rhein-Lahn-Kreis
SKZZ	Extra-Regio NUTS 2
IE051	Mid-West
NL13	Drenthe
RS122	Јужнобанатска област
DE149	Sigmaringen
FRG0	Pays de la Loire
DE234	Amberg-Sulzbach
PT119	Ave
DE40I	Uckermark
AT3	Westösterreich
TR83	Samsun, Tokat, Çorum, Amasya
NL332	Agglomeratie ’s-Gravenhage
RO114	Maramureş
CY	Κύπρος
FRB05	Loir-et-Cher
TRA13	Bayburt
ITF44	Brindisi
TRC31	Mardin
DEA33	Münster, Kreisfreie Stadt
UKK1	Gloucestershire, Wiltshire and Bristol/Bath area
ITF43	Taranto
TR613	Burdur
FRD22	Seine-Maritime
FRB04	Indre-et-Loire
TR831	Samsun
UKI71	Barnet
ITC2	Valle d’Aosta/Vallée d’Aoste
TR82	Kastamonu, Çankırı, Sinop
RO113	Cluj
NL113	Overig Groningen
FRB06	Loiret
TRA12	Erzincan
ITF45	Lecce
DEA32	Gelsenkirchen, Kreisfreie Stadt
SEZZZ	Extra-Regio NUTS 3
TR612	Isparta
ITC3	Liguria
UKF21	Leicester
CZ	Česko
UKI72	Brent
RO116	Sălaj
TR81	Zonguldak, Karabük, Bartın
PT3	Região Autónoma da Madeira
TR834	Amasya
ITF46	Foggia
TRC33	Şırnak
FRM02	Haute-Corse
DEA35	Coesfeld
AL0	Shqipëria
SKZ	Extra-Regio NUTS 1
DE502	Bremerhaven, Kreisfreie Stadt
PT	Portugal
TR833	Çorum
UKI73	Ealing
DE80J	Mecklenburgische Seenplatte
UKF22	Leicestershire CC and Rutland
FRB02	Eure-et-Loir
PL61	Kujawsko-Pomorskie
NO092	Agder
NL333	Delft en Westland
PT2	Região Autónoma dos Açores
RO115	Satu Mare
ITF47	Bari
DE23A	Tirschenreuth
TRC32	Batman
DEA34	Borken
FRM	Corse
PT200	Região Autónoma dos Açores
DK021	Østsjælland
DE501	Bremen, Kreisfreie Stadt
FRB03	Indre
UKI74	Harrow and Hillingdon
FRD21	Eure
TR832	Tokat
ITC1	Piemonte
DEE0	Sachsen-Anhalt
PT1	Continente
NL421	Noord-Limburg
ES70	Canarias
RO421	Arad
FIZ	Extra-Regio NUTS 1
DE27D	Donau-Ries
ITF48	Barletta-Andria-Trani
FRL	Provence-Alpes-Côte d’Azur
DK022	Vest- og Sydsjælland
DEG07	Nordhausen
UKF24	West Northamptonshire
ES531	Eivissa y Formentera
UKI75	Hounslow and Richmond upon Thames
SI036	Posavska
FRM01	Corse-du-Sud
DE40	Brandenburg
DE27C	Unterallgäu
FRK	Auvergne-Rhône-Alpes
DEG06	Eichsfeld
PTZZ	Extra-Regio NUTS 2
UKF25	North Northamptonshire
BEZZZ	Extra-Regio NUTS 3
FRB01	Cher
SI037	Jugovzhodna Slovenija
HU31	Észak-Magyarország
RO423	Hunedoara
FRC1	Bourgogne
NL423	Zuid-Limburg
FRK28	Haute-Savoie
ITH20	Trento
TRA11	Erzurum
DEA31	Bottrop, Kreisfreie Stadt
DEG09	Unstrut-Hainich-Kreis
PT112	Cávado
FRJ	Occitanie
TR611	Antalya
UKG11	Herefordshire, County of
ITC4	Lombardia
SI038	Primorsko-notranjska
ES533	Menorca
NL422	Midden-Limburg
RO422	Caraş-Severin
NL337	Agglomeratie Leiden en Bollenstreek
DE27E	Oberallgäu
PT111	Alto Minho
FRY30	Guyane
FRI	Nouvelle-Aquitaine
ES532	Mallorca
UKG12	Worcestershire
LI	Liechtenstein`;
