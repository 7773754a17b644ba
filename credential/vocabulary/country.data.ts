// country: 253 concepts, 0 without a label, of the European list http://publications.europa.eu/resource/authority/country
// Source: ELM repo xsd/loq/cv/country.xsd (CountryEnumType), read 2026-11-23
// SHA-256 of the source file: e06a71077749d3650462e6444d6567905e047e275337a9234662c00ba5ee9588
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://publications.europa.eu/resource/authority/country';
export const prefix: string = 'http://publications.europa.eu/resource/authority/country/';
export const rows: string = `AND	Andorra	AD
ALB	Albania	AL
AUT	Austria	AT
BIH	Bosnia and Herzegovina	BA
BEL	Belgium	BE
BLR	Belarus	BY
CHE	Switzerland	CH
CYP	Cyprus	CY
DNK	Denmark	DK
EST	Estonia	EE
GRC	Greece	GR
ESP	Spain	ES
FIN	Finland	FI
FRO	Faroes	FO
FRA	France	FR
GGY	Guernsey	GG
GIB	Gibraltar	GI
GRL	Greenland	GL
HRV	Croatia	HR
IRL	Ireland	IE
IMN	Isle of Man	IM
ISL	Iceland	IS
ITA	Italy	IT
JEY	Jersey	JE
LIE	Liechtenstein	LI
LTU	Lithuania	LT
LUX	Luxembourg	LU
LVA	Latvia	LV
MCO	Monaco	MC
MDA	Moldova	MD
MNE	Montenegro	ME
MLT	Malta	MT
NLD	Netherlands	NL
NOR	Norway	NO
POL	Poland	PL
PRT	Portugal	PT
ROU	Romania	RO
SRB	Serbia	RS
RUS	Russia	RU
SWE	Sweden	SE
SVN	Slovenia	SI
SVK	Slovakia	SK
SMR	San Marino	SM
TUR	Turkey	TR
UKR	Ukraine	UA
GBR	United Kingdom	GB
VAT	Vatican City State	VA
BGR	Bulgaria	BG
DEU	Germany	DE
ALA	Åland Islands	AX
DZA	Algeria	DZ
ASM	American Samoa	AS
AGO	Angola	AO
AIA	Anguilla	AI
ATA	Antarctica	AQ
ATG	Antigua and Barbuda	AG
ARG	Argentina	AR
ARM	Armenia	AM
ABW	Aruba	AW
AUS	Australia	AU
AZE	Azerbaijan	AZ
BHS	Bahamas	BS
BHR	Bahrain	BH
BGD	Bangladesh	BD
BRB	Barbados	BB
BLZ	Belize	BZ
BEN	Benin	BJ
BMU	Bermuda	BM
BTN	Bhutan	BT
BOL	Bolivia	BO
BWA	Botswana	BW
BVT	Bouvet Island	BV
BRA	Brazil	BR
IOT	British Indian Ocean Territory	IO
VGB	British Virgin Islands	VG
BRN	Brunei	BN
BFA	Burkina Faso	BF
BDI	Burundi	BI
KHM	Cambodia	KH
CMR	Cameroon	CM
CAN	Canada	CA
CPV	Cabo Verde	CV
CYM	Cayman Islands	KY
CAF	Central African Republic	CF
TCD	Chad	TD
CHL	Chile	CL
CHN	China	CN
CXR	Christmas Island	CX
CPT	Clipperton
CCK	Cocos (Keeling) Islands	CC
COL	Colombia	CO
COM	Comoros	KM
COG	Congo	CG
COK	Cook Islands	CK
CRI	Costa Rica	CR
CIV	Côte d’Ivoire	CI
CUB	Cuba	CU
COD	Democratic Republic of the Congo	CD
DJI	Djibouti	DJ
DMA	Dominica	DM
DOM	Dominican Republic	DO
TLS	Timor-Leste	TL
ECU	Ecuador	EC
EGY	Egypt	EG
SLV	El Salvador	SV
GNQ	Equatorial Guinea	GQ
ERI	Eritrea	ER
ETH	Ethiopia	ET
FLK	Falkland Islands	FK
FJI	Fiji	FJ
GUF	French Guiana	GF
PYF	French Polynesia	PF
GAB	Gabon	GA
GMB	The Gambia	GM
GEO	Georgia	GE
GHA	Ghana	GH
GRD	Grenada	GD
GLP	Guadeloupe	GP
GUM	Guam	GU
GTM	Guatemala	GT
GIN	Guinea	GN
GNB	Guinea-Bissau	GW
GUY	Guyana	GY
HTI	Haiti	HT
HMD	Heard Island and McDonald Islands	HM
HND	Honduras	HN
HKG	Hong Kong	HK
IND	India	IN
IDN	Indonesia	ID
IRN	Iran	IR
IRQ	Iraq	IQ
ISR	Israel	IL
JAM	Jamaica	JM
JPN	Japan	JP
JOR	Jordan	JO
KAZ	Kazakhstan	KZ
KEN	Kenya	KE
KIR	Kiribati	KI
KWT	Kuwait	KW
KGZ	Kyrgyzstan	KG
LAO	Laos	LA
LBN	Lebanon	LB
LSO	Lesotho	LS
LBR	Liberia	LR
MAC	Macau	MO
MDG	Madagascar	MG
MWI	Malawi	MW
MYS	Malaysia	MY
MDV	Maldives	MV
MLI	Mali	ML
MHL	Marshall Islands	MH
MTQ	Martinique	MQ
MRT	Mauritania	MR
MUS	Mauritius	MU
MEX	Mexico	MX
FSM	Micronesia	FM
MNG	Mongolia	MN
MSR	Montserrat	MS
MAR	Morocco	MA
MOZ	Mozambique	MZ
NAM	Namibia	NA
NRU	Nauru	NR
NZL	New Zealand	NZ
NIC	Nicaragua	NI
NER	Niger	NE
NGA	Nigeria	NG
NIU	Niue	NU
NFK	Norfolk Island	NF
PRK	North Korea	KP
MNP	Northern Mariana Islands	MP
OMN	Oman	OM
PAK	Pakistan	PK
PLW	Palau	PW
PSE	Palestine	PS
PAN	Panama	PA
PNG	Papua New Guinea	PG
PRY	Paraguay	PY
PER	Peru	PE
PHL	Philippines	PH
PCN	Pitcairn Islands	PN
PRI	Puerto Rico	PR
QAT	Qatar	QA
REU	Réunion	RE
RWA	Rwanda	RW
BLM	Saint Barthélemy	BL
KNA	Saint Kitts and Nevis	KN
LCA	Saint Lucia	LC
MAF	Saint Martin	MF
SPM	Saint Pierre and Miquelon	PM
VCT	Saint Vincent and the Grenadines	VC
WSM	Samoa	WS
STP	São Tomé and Príncipe	ST
SAU	Saudi Arabia	SA
SEN	Senegal	SN
SYC	Seychelles	SC
SLE	Sierra Leone	SL
SGP	Singapore	SG
SLB	Solomon Islands	SB
ZAF	South Africa	ZA
SGS	South Georgia and the South Sandwich Islands	GS
KOR	South Korea	KR
LKA	Sri Lanka	LK
SDN	Sudan	SD
SUR	Suriname	SR
SJM	Svalbard and Jan Mayen	SJ
SYR	Syria	SY
TWN	Taiwan	TW
TJK	Tajikistan	TJ
TZA	Tanzania	TZ
THA	Thailand	TH
TGO	Togo	TG
TKL	Tokelau	TK
TON	Tonga	TO
TTO	Trinidad and Tobago	TT
TUN	Tunisia	TN
TKM	Turkmenistan	TM
TCA	Turks and Caicos Islands	TC
TUV	Tuvalu	TV
UGA	Uganda	UG
ARE	United Arab Emirates	AE
USA	United States	US
UMI	United States Minor Outlying Islands	UM
URY	Uruguay	UY
VIR	US Virgin Islands	VI
UZB	Uzbekistan	UZ
VUT	Vanuatu	VU
VEN	Venezuela	VE
VNM	Vietnam	VN
ESH	Western Sahara	EH
YEM	Yemen	YE
ZMB	Zambia	ZM
ZWE	Zimbabwe	ZW
AFG	Afghanistan	AF
1A0	Kosovo	XK
FQ0	French Southern and Antarctic Lands	TF
NPL	Nepal	NP
SHN	Saint Helena, Ascension and Tristan da Cunha	SH
BES	Bonaire, Sint Eustatius and Saba	BQ
CUW	Curaçao	CW
SXM	Sint Maarten	SX
HUN	Hungary	HU
SSD	South Sudan	SS
NCL	New Caledonia	NC
MYT	Mayotte	YT
MMR	Myanmar/Burma	MM
SOM	Somalia	SO
EUR	European Union
LBY	Libya	LY
WLF	Wallis and Futuna	WF
CZE	Czechia	CZ
SWZ	Eswatini	SZ
MKD	North Macedonia	MK
OP_DATPRO	Provisional data`;
