// atu: 3234 concepts, 492 without a label, of the European list http://publications.europa.eu/resource/authority/atu
// Source: ELM repo xsd/loq/cv/atu.xsd (AdministrativeTerritorialUnitEnumType), read 2026-11-23
// SHA-256 of the source file: d3b9a0e674a81781490c92b718e852aef3cae2e6f21c835c3a8eeca98ee29326
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://publications.europa.eu/resource/authority/atu';
export const prefix: string = 'http://publications.europa.eu/resource/authority/atu/';
export const rows: string = `AUT	Austria
AUT_BLD_BURG	Federal province of Burgenland
AUT_BZK_EITUMGB	Eisenstadt surroundings district
AUT_BZK_GSS	Güssing district
AUT_BZK_JDF	Jennersdorf district
AUT_BZK_MAT	Mattersburg district
AUT_BZK_NAS	Neusiedl am See district
AUT_BZK_OBE	Oberpullendorf district
AUT_BZK_OWT	Oberwart district
AUT_BLD_KAER	Federal province of Carinthia
AUT_BZK_HMG	Hermagor district
AUT_BZK_KLU	Klagenfurt-Land district
AUT_BZK_SVG	Sankt Veit an der Glan district
AUT_BZK_SPI	Spittal an der Drau district
AUT_BZK_VLH	Villach-Land district
AUT_BZK_VOT	Völkermarkt district
AUT_BZK_WOF	Wolfsberg district
AUT_BZK_FKI	Feldkirchen district
AUT_BLD_NO	Federal province of Lower Austria
AUT_BZK_ATT	Amstetten district
AUT_BZK_BDN	Baden district
AUT_BZK_BKL	Bruck an der Leitha district
AUT_BZK_GNF	Gänserndorf district
AUT_BZK_GMU	Gmünd district
AUT_BZK_HOL	Hollabrunn district
AUT_BZK_HOR	Horn district
AUT_BZK_KBG	Korneuburg district
AUT_BZK_KAN	Krems-Land district
AUT_BZK_LLF	Lilienfeld district
AUT_BZK_MEL	Melk district
AUT_BZK_MIS	Mistelbach district
AUT_BZK_MOE	Mödling district
AUT_BZK_NKN	Neunkirchen district
AUT_BZK_STP	Sankt Pölten-Land district
AUT_BZK_SBB	Scheibbs district
AUT_BZK_TLN	Tulln district
AUT_BZK_WAI	Waidhofen an der Thaya district
AUT_BZK_WNR	Wiener Neustadt-Land district
AUT_BZK_VIEUMGB	Vienna surroundings district
AUT_BZK_ZWT	Zwettl district
AUT_BLD_OO	Federal province of Upper Austria
AUT_BZK_BRA	Braunau am Inn district
AUT_BZK_EFR	Eferding district
AUT_BZK_FSD	Freistadt district
AUT_BZK_GDN	Gmunden district
AUT_BZK_GIE	Grieskirchen district
AUT_BZK_KKM	Kirchdorf an der Krems district
AUT_BZK_LNZ	Linz-Land district
AUT_BZK_PER	Perg district
AUT_BZK_RIK	Ried im Innkreis district
AUT_BZK_ROH	Rohrbach district
AUT_BZK_SDG	Schärding district
AUT_BZK_SER	Steyr-Land district
AUT_BZK_UU	Urfahr surroundings district
AUT_BZK_VOC	Vöcklabruck district
AUT_BZK_WLS	Wels-Land district
AUT_BLD_SZG	Federal province of Salzburg
AUT_BZK_HLL	Hallein district
AUT_BZK_SZG	Salzburg surroundings district
AUT_BZK_JOA	Sankt Johann im Pongau district
AUT_BZK_TAM	Tamsweg district
AUT_BZK_ZAS	Zell am See district
AUT_BLD_STEIER	Federal province of Styria
AUT_BZK_DEU	Deutschlandsberg district
AUT_BZK_GU	Graz surroundings district
AUT_BZK_LEI	Leibnitz district
AUT_BZK_LBN	Leoben district
AUT_BZK_LZN	Liezen district
AUT_BZK_MUR	Murau district
AUT_BZK_VTB	Voitsberg district
AUT_BZK_WEZ	Weiz district
AUT_BZK_MURTAL	Murtal district
AUT_BZK_BRUMU	Bruck-Mürzzuschlag district
AUT_BZK_HARTFU	Hartberg-Fürstenfeld district
AUT_BZK_SOSTEIER	South-East Styria district
AUT_BLD_TIROL	Federal province of Tirol
AUT_BZK_IMS	Imst district
AUT_BZK_INN	Innsbruck-Land district
AUT_BZK_KIT	Kitzbühel district
AUT_BZK_KFS	Kufstein district
AUT_BZK_LAN	Landeck district
AUT_BZK_LEZ	Lienz district
AUT_BZK_RTE	Reutte district
AUT_BZK_SCZ	Schwaz district
AUT_BLD_VORALB	Federal province of Vorarlberg
AUT_BZK_BLU	Bludenz district
AUT_BZK_BRZ	Bregenz district
AUT_BZK_DOR	Dornbirn district
AUT_BZK_FKT	Feldkirch district
AUT_BLD_VIE	Federal province of Vienna
AUT_GBK_VIE01
AUT_GBK_VIE02
AUT_GBK_VIE03
AUT_GBK_VIE04
AUT_GBK_VIE05
AUT_GBK_VIE06
AUT_GBK_VIE07
AUT_GBK_VIE08
AUT_GBK_VIE09
AUT_GBK_VIE10
AUT_GBK_VIE11
AUT_GBK_VIE12
AUT_GBK_VIE13
AUT_GBK_VIE14
AUT_GBK_VIE15
AUT_GBK_VIE16
AUT_GBK_VIE17
AUT_GBK_VIE18
AUT_GBK_VIE19
AUT_GBK_VIE20
AUT_GBK_VIE21
AUT_GBK_VIE22
AUT_GBK_VIE23
AUT_STTS_KLU	Klagenfurt statutory city
AUT_STTS_VLH	Villach statutory city
AUT_STTS_KAN	Krems an der Donau statutory city
AUT_STTS_STP	Sankt Pölten statutory city
AUT_STTS_WNR	Wiener Neustadt statutory city
AUT_STTS_LNZ	Linz statutory city
AUT_STTS_SER	Steyr statutory city
AUT_STTS_WLS	Wels statutory city
AUT_STTS_SZG	Salzburg statutory city
AUT_STTS_INN	Innsbruck statutory city
AUT_STTS_EIT	Eisenstadt statutory city
AUT_STTS_RUS	Rust statutory city
AUT_STTS_WAF	Waidhofen an der Ybbs statutory city
AUT_STTS_GRZ	Graz statutory city
AUT_STTS_VIE	Vienna statutory city
BEL	Belgium
BEL_RG_BRU	Brussels-Capital region
BEL_CGG_FRA	French community of Belgium
BEL_CGG_VLA	Flämish community of Belgium
BEL_CGG_DEU	German-speaking community of Belgium
BEL_RG_VLS	Flemisch region
BEL_PR_ANR	Province of Antwerp
BEL_PR_LIM	Province of Limbourg (Belgium)
BEL_PR_OOV	Province of East Flanders
BEL_PR_VBR	Province of Flemish Brabant
BEL_PR_WVL	Province of West Flanders
BEL_RG_WAL	Walloon Region
BEL_PR_BWA	Province of Walloon Brabant
BEL_PR_HAI	Province of Hainaut
BEL_PR_LGG	Province of Liège
BEL_PR_LUX	Province of Luxembourg (Belgium)
BEL_PR_NAM	Province of Namur
BGR	Bulgaria
BGR_OBL_BLN	Blagoevgrad region
BGR_OBL_BOJ	Burgas region
BGR_OBL_DOD	Dobrich region
BGR_OBL_GAV	Gabrovo region
BGR_OBL_HKV	Haskovo region
BGR_OBL_KRM	Kardzhali region
BGR_OBL_KYS	Kyustendil region
BGR_OBL_LVP	Lovech region
BGR_OBL_OZA	Montana region
BGR_OBL_PZA	Pazardzhik region
BGR_OBL_PNZ	Pernik region
BGR_OBL_PVN	Pleven region
BGR_OBL_PDV	Plovdiv region
BGR_OBL_RGL	Razgrad region
BGR_OBL_RDU	Ruse region
BGR_OBL_SMN	Shumen region
BGR_OBL_SLS	Silistra region
BGR_OBL_SLP	Sliven region
BGR_OBL_SML	Smolyan region
BGR_OBL_SOFGRD	Sofia city region
BGR_OBL_SOF	Sofia region
BGR_OBL_SZR	Stara Zagora region
BGR_OBL_TGV	Targovishte region
BGR_OBL_VAR	Varna region
BGR_OBL_VTT	Veliko Tarnovo region
BGR_OBL_VID	Vidin region
BGR_OBL_VRA	Vratsa region
BGR_OBL_YAM	Yambol region
CYP	Cyprus
CYP_EP_FMG	Famagusta district
CYP_EP_KYR	Kyrenia district
CYP_EP_LCA	Larnaca district
CYP_EP_LMS	Limassol district
CYP_EP_NIC	Nicosia district
CYP_EP_PFO	Paphos district
CZE_KRJ_PRGMES	Prague Capital city region
CZE_KRJ_JIHOCES	South Bohemia region
CZE_KRJ_JIHOMOR	South Moravia region
CZE_KRJ_KLV	Karlovy Vary region
CZE_KRJ_VISOC	Vysočina region
CZE_KRJ_HKR	Hradec Králové region
CZE_KRJ_LBR	Liberec region
CZE_KRJ_OLO	Olomouc region
CZE_KRJ_PRB	Pardubice region
CZE_KRJ_PLZ	Plzeň region
CZE_KRJ_STREDO	Central Bohemia region
CZE_KRJ_ULN	Ústí region
CZE_KRJ_ZLN	Zlín region
CZE_KRJ_MORAVSLE	Moravia-Silesia region
CZE	Czechia
DEU
DEU_LD_BW
DEU_RB_STU
DEU_KRFS_STU
DEU_LKR_BWU
DEU_LKR_ESL
DEU_LKR_GON
DEU_LKR_LWG
DEU_LKR_REMMUR
DEU_KRFS_HEN
DEU_LKR_HEN
DEU_LKR_HF4
DEU_LKR_SHL
DEU_LKR_MAITAU
DEU_LKR_HEM
DEU_LKR_OSTAKR
DEU_RG_KAE
DEU_KRFS_BAB
DEU_KRFS_KAE
DEU_LKR_KAE
DEU_LKR_RAS
DEU_KRFS_HEI
DEU_KRFS_MHG
DEU_LKR_NCKODW
DEU_LKR_RHNNCK
DEU_LKR_PFO
DEU_LKR_CAL
DEU_LKR_ENZK
DEU_LKR_FST
DEU_RB_FBG
DEU_KRFS_FBG
DEU_LKR_BRGSHW
DEU_LKR_EMN
DEU_LKR_ORTN
DEU_LKR_ROL
DEU_LKR_SHWBAA
DEU_LKR_TUT
DEU_LKR_KON
DEU_LKR_LOE
DEU_LKR_WAT
DEU_RB_TUE
DEU_LKR_REU
DEU_LKR_TUE
DEU_LKR_ZLLALB
DEU_KRFS_ULM
DEU_LKR_ALBDON
DEU_LKR_IAD
DEU_LKR_BODS
DEU_LKR_RAV
DEU_LKR_SMG
DEU_LD_BY
DEU_RB_OBY
DEU_KRFS_ING
DEU_KRFS_MUC
DEU_KRFS_ROS
DEU_LKR_ALG
DEU_LKR_BEGLD
DEU_LKR_BTOWOH
DEU_LKR_DAC
DEU_LKR_EEG
DEU_LKR_EICH
DEU_LKR_ERG
DEU_LKR_FRG
DEU_LKR_FEL
DEU_LKR_GAP
DEU_LKR_LXL
DEU_LKR_MIE
DEU_LKR_MUF
DEU_LKR_MUC
DEU_LKR_NAISBH
DEU_LKR_PFA
DEU_LKR_ROS
DEU_LKR_STN
DEU_LKR_TRA
DEU_LKR_WEMSGU
DEU_RB_NBY
DEU_KRFS_LDH
DEU_KRFS_PAS
DEU_KRFS_STB
DEU_LKR_DEG
DEU_LKR_FRYGFN
DEU_LKR_KEM
DEU_LKR_LDH
DEU_LKR_PAS
DEU_LKR_RGN
DEU_LKR_RTTIN
DEU_LKR_STBBOA
DEU_LKR_DFGLDU
DEU_RB_OPFZ
DEU_KRFS_AMB
DEU_KRFS_REG
DEU_KRFS_WEI
DEU_LKR_AMBSUH
DEU_LKR_CHA
DEU_LKR_NET
DEU_LKR_NSB
DEU_LKR_REG
DEU_LKR_SCF
DEU_LKR_TIR
DEU_RB_OFRK
DEU_LKR_BAM
DEU_KRFS_BAM
DEU_KRFS_BYU
DEU_KRFS_COB
DEU_KRFS_HOQ
DEU_LKR_BYU
DEU_LKR_COB
DEU_LKR_FOH
DEU_LKR_HOQ
DEU_LKR_KRO
DEU_LKR_KUL
DEU_LKR_LIC
DEU_LKR_WUL
DEU_RB_MFRK
DEU_KRFS_ANS
DEU_KRFS_ERL
DEU_KRFS_FUE
DEU_KRFS_NUE
DEU_KRFS_SWB
DEU_LKR_ANS
DEU_LKR_ERLHOT
DEU_LKR_FUE
DEU_LKR_NUELD
DEU_LKR_NSABDW
DEU_LKR_RTH
DEU_LKR_WNGGUH
DEU_RB_UFRK
DEU_KRFS_ASC
DEU_KRFS_SCW
DEU_KRFS_WUE
DEU_LKR_ASC
DEU_LKR_BKI
DEU_LKR_RNGB
DEU_LKR_HBRG
DEU_LKR_KIT
DEU_LKR_MIL
DEU_LKR_MNSP
DEU_LKR_SCW
DEU_LKR_WUE
DEU_RB_SCWB
DEU_KRFS_AGB
DEU_KRFS_KAU
DEU_KRFS_KEN
DEU_KRFS_MMN
DEU_LKR_AIRFBE
DEU_LKR_AGB
DEU_LKR_DLD
DEU_LKR_GUG
DEU_LKR_NUL
DEU_LKR_LIU
DEU_LKR_OSTALG
DEU_LKR_UNTALG
DEU_LKR_DNRS
DEU_LKR_OBEALG
DEU_STS_BE
DEU_KRFS_BER
DEU_BZK_BER01
DEU_BZK_BER02
DEU_BZK_BER03
DEU_BZK_BER04
DEU_BZK_BER05
DEU_BZK_BER06
DEU_BZK_BER07
DEU_BZK_BER08
DEU_BZK_BER09
DEU_BZK_BER10
DEU_BZK_BER11
DEU_BZK_BER12
DEU_LD_BB
DEU_KRFS_BBG
DEU_KRFS_COT
DEU_KRFS_FFO
DEU_KRFS_POT
DEU_LKR_BARNIM
DEU_LKR_DASPRE
DEU_LKR_ELBLER
DEU_LKR_HAVLD
DEU_LKR_MAROLD
DEU_LKR_OBEHAV
DEU_LKR_OBSLAU
DEU_LKR_ODESPR
DEU_LKR_OSTPRIG
DEU_LKR_POTMITM
DEU_LKR_PRIGN
DEU_LKR_SPRENEI
DEU_LKR_TLTFLA
DEU_LKR_UCKMAR
DEU_STS_HB
DEU_KRFS_BRE
DEU_KRFS_BRV
DEU_STS_HH
DEU_KRFS_HAM
DEU_LD_HE
DEU_RB_DAR
DEU_KRFS_DAR
DEU_KRFS_FRA
DEU_KRFS_OFF
DEU_KRFS_WIB
DEU_LKR_HEP
DEU_LKR_DARDIG
DEU_LKR_GRG
DEU_LKR_HOCTAU
DEU_LKR_MAIKIN
DEU_LKR_ODWLD
DEU_LKR_OFF
DEU_LKR_RHETAU
DEU_LKR_WETT
DEU_RB_GIE
DEU_LKR_GIE
DEU_LKR_LHNDIL
DEU_LKR_LIMWEI
DEU_LKR_MARBKF
DEU_LKR_VOGBG
DEU_RB_KAS
DEU_KRFS_KAS
DEU_LKR_FUL
DEU_LKR_HERRBF
DEU_LKR_KAS
DEU_LKR_SWMEDE
DEU_LKR_WDKFKG
DEU_LKR_WERMEI
DEU_LD_MV
DEU_KRFS_RSK
DEU_KRFS_SWR
DEU_LKR_LULPCH
DEU_LKR_MCKSEE
DEU_LKR_NWMCK
DEU_LKR_RSK
DEU_LKR_VRPGRW
DEU_LKR_VRPRUG
DEU_LD_NI
DEU_KRFS_BWE
DEU_KRFS_DEL
DEU_KRFS_EME
DEU_KRFS_OLO
DEU_KRFS_OSN
DEU_KRFS_SAR
DEU_KRFS_WVN
DEU_KRFS_WOB
DEU_LKR_AMMLD
DEU_LKR_AUR
DEU_LKR_CEL
DEU_LKR_CLO
DEU_LKR_CUX
DEU_LKR_DIZ
DEU_LKR_EMSLD
DEU_LKR_FRILD
DEU_LKR_GIF
DEU_LKR_GOE
DEU_LKR_GOS
DEU_LKR_GRFBDB
DEU_LKR_HANPYR
DEU_LKR_HARB
DEU_LKR_HEIDKR
DEU_LKR_HEL
DEU_LKR_HIL
DEU_LKR_HZN
DEU_LKR_LEE
DEU_LKR_LUWDNG
DEU_LKR_LBG
DEU_LKR_NIE
DEU_LKR_NOM
DEU_LKR_OLO
DEU_LKR_OSN
DEU_LKR_OSTHLZ
DEU_LKR_OSE
DEU_LKR_PEI
DEU_LKR_ROW
DEU_LKR_SCHAUM
DEU_LKR_STA
DEU_LKR_UEL
DEU_LKR_VEC
DEU_LKR_VER
DEU_LKR_WSRMAR
DEU_LKR_WMD
DEU_LKR_WBL
DEU_LD_NW
DEU_RB_DUS
DEU_KRFS_DUS
DEU_KRFS_DUI
DEU_KRFS_ESS
DEU_KRFS_KRE
DEU_KRFS_MGL
DEU_KRFS_MUH
DEU_KRFS_OBE
DEU_KRFS_RED
DEU_KRFS_SOL
DEU_KRFS_WUP
DEU_LKR_KLE
DEU_LKR_MET
DEU_LKR_RHENEU
DEU_LKR_VIE
DEU_LKR_WES
DEU_RB_CGN
DEU_KRFS_AAH
DEU_KRFS_BON
DEU_KRFS_CGN
DEU_KRFS_LEV
DEU_LKR_DUE
DEU_LKR_EUS
DEU_LKR_HEG
DEU_LKR_OBBERG
DEU_LKR_RHEERF
DEU_LKR_RHESIE
DEU_LKR_RHEBER
DEU_RB_MSR
DEU_KRFS_BOT
DEU_KRFS_GEK
DEU_KRFS_MSR
DEU_LKRFS_BOR
DEU_LKR_COF
DEU_LKR_REC
DEU_LKR_STT
DEU_LKR_WAD
DEU_RB_DET
DEU_KRFS_BFE
DEU_LKR_GUT
DEU_LKR_HRD
DEU_LKR_HOX
DEU_LKR_LIPPE
DEU_LKR_MIDLBE
DEU_LKR_PAD
DEU_RB_ARN
DEU_KRFS_BOM
DEU_KRFS_DTM
DEU_KRFS_HAG
DEU_KRFS_HMM
DEU_KRFS_HEE
DEU_LDRR_ENERUH
DEU_LDK_HSAURL
DEU_LDK_MARKK
DEU_LDK_OLE
DEU_LDK_SGEWIT
DEU_LDK_SOE
DEU_LDK_UNN
DEU_LD_RP
DEU_KRFS_FTL
DEU_KRFS_KLT
DEU_KRFS_KOB
DEU_KRFS_LAD
DEU_KRFS_LWR
DEU_KRFS_MAI
DEU_KRFS_NSW
DEU_KRFS_PIR
DEU_KRFS_SPE
DEU_KRFS_TRI
DEU_KRFS_WOR
DEU_KRFS_ZWE
DEU_LKR_AH9
DEU_LKR_ALK
DEU_LKR_AZYWOR
DEU_LKR_BDU
DEU_LKR_BKR
DEU_LKR_BERWTH
DEU_LKR_BIR
DEU_LKR_COCZEL
DEU_LKR_DONBRG
DEU_LKR_BITPRU
DEU_LKR_GER
DEU_LKR_FTL
DEU_LKR_KUS
DEU_LKR_MAIBIN
DEU_LKR_MAYKOB
DEU_LKR_NED
DEU_LKR_RHEHUN
DEU_LKR_RHELAH
DEU_LKR_RPPF
DEU_LKR_SUDWEI
DEU_LKR_SUDWPF
DEU_LKR_VULKAN
DEU_LKR_TRISAG
DEU_LKR_WESTWA
DEU_LD_SL
DEU_KRFS_SCN
DEU_LKR_MERWND
DEU_LKR_NKN
DEU_LKR_SAA
DEU_LKR_SLPF
DEU_LKR_SWE
DEU_LD_SN
DEU_KRFS_CHE
DEU_KRFS_LEJ
DEU_LKR_BAU
DEU_LKR_ERZGRB
DEU_LKR_GOR
DEU_LKR_LEJ
DEU_LKR_MEI
DEU_LKR_MITTSN
DEU_LKR_NORDSN
DEU_LKR_SNSZOERZ
DEU_LKR_VGTLD
DEU_LKR_ZWI
DEU_LD_ST
DEU_KRFS_DESRLU
DEU_KRFS_HAL
DEU_KRFS_MAG
DEU_LKR_ALTSZW
DEU_LKR_ANHBID
DEU_LKR_BOERDE
DEU_LKR_BURGLD
DEU_LKR_HARZ
DEU_LKR_JCWLD
DEU_LKR_MFSHARZ
DEU_LKR_SAALE
DEU_LKR_SALZLD
DEU_LKR_STQ
DEU_LKR_WTG
DEU_LD_SH
DEU_KRFS_FLF
DEU_KRFS_KEL
DEU_KRFS_LBC
DEU_KRFS_NEU
DEU_LKR_DITHMA
DEU_LKR_HZGLAU
DEU_LKR_NORFRI
DEU_LKR_OSTHOL
DEU_LKR_PIN
DEU_LKR_PLN
DEU_LKR_RENECK
DEU_LKR_SHFLF
DEU_LKR_BSE
DEU_LKR_STEINBG
DEU_LKR_STORMA
DEU_LD_TH
DEU_KRFS_ERF
DEU_KRFS_EIS
DEU_KRFS_GEA
DEU_KRFS_JEN
DEU_KRFS_SUL
DEU_KRFS_WMR
DEU_LKR_ALCLD
DEU_LKR_EICHFL
DEU_LKR_GOA
DEU_LKR_GRI
DEU_LKR_HILDBG
DEU_LKR_ILMKR
DEU_LKR_KYFFH
DEU_LKR_NDH
DEU_LKR_SAALHO
DEU_LKR_SAALOR
DEU_LKR_SADRUL
DEU_LKR_SKLMNI
DEU_LKR_SOM
DEU_LKR_SON
DEU_LKR_UNSHAI
DEU_LKR_WARTBG
DEU_LKR_WMRLD
DEU_LKR_MAITNS
DNK	Denmark
DNK_RG_HVDS	Capital region of Denmark
DNK_RG_SJAEL	Region Zealand
DNK_RG_MIDTJYL	Central Jutland region
DNK_RG_NORDJYL	North Jutland region
DNK_RG_SYDD	Region of Southern Denmark
ESP	Spain
ESP_CMA_GALICIA	Galicia autonomous community
ESP_PR_LKN	Province of A Coruña
ESP_PR_LGO	Province of Lugo
ESP_PR_ORE	Province of Ourense
ESP_PR_PEV	Province of Pontevedra
ESP_CMA_AST	Principality of Asturias
ESP_PR_AST	Province of Asturias
ESP_CMA_CANTAB	Cantabria autonomous community
ESP_PR_CANTAB	Province of Cantabria
ESP_CMA_EUSKAL	Basque country autonomous community
ESP_PR_AVQ	Province of Araba/Álava
ESP_PR_GUI	Province of Gipuzkoa
ESP_PR_BIZKA	Province of Bizkaia/Biscay
ESP_CMA_NAVAR	Chartered Community of Navarre
ESP_PR_NAVAR	Province of Navarre
ESP_CMA_RIJ	La Rioja autonomous community
ESP_PR_RIJ	Province of La Rioja
ESP_CMA_ARAGON	Aragon autonomous community
ESP_PR_HUC	Province of Huesca
ESP_PR_TER	Province of Teruel
ESP_PR_ZAZ	Province of Zaragoza
ESP_CMA_MAD	Madrid autonomous community
ESP_PR_MAD	Province of Madrid
ESP_CMA_CASTLEON	Castile and León autonomous community
ESP_PR_AVI	Province of Ávila
ESP_PR_BUR	Province of Burgos
ESP_PR_LEN	Province of León
ESP_PR_PAC	Province of Palencia
ESP_PR_SLM	Province of Salamanca
ESP_PR_SEG	Province of Segovia
ESP_PR_SOR	Province of Soria
ESP_PR_VLL	Province of Valladolid
ESP_PR_ZMR	Province of Zamora
ESP_CMA_CASTMANCHA	Castilla-La Mancha autonomous community
ESP_PR_ALB	Province of Albacete
ESP_PR_CIR	Province of Ciudad Real
ESP_PR_CUE	Province of Cuenca
ESP_PR_GUA	Province of Guadalajara
ESP_PR_TOL	Province of Toledo
ESP_CMA_EXTRAMA	Extremadura autonomous community
ESP_PR_BJZ	Province of Badajoz
ESP_PR_CCS	Province of Cáceres
ESP_CMA_CATAL	Catalonia autonomous community
ESP_PR_BCN	Province of Barcelona
ESP_PR_GRO	Province of Girona
ESP_PR_LJD	Province of Lleida
ESP_PR_TAR	Province of Tarragona
ESP_CMA_VLC	Valencian community
ESP_PR_ALC	Province of Alicante
ESP_PR_CAS	Province of Castellón
ESP_PR_VLC	Province of Valencia
ESP_CMA_BALEAR	Balearic Islands autonomous community
ESP_PR_BALEAR	Province of the Balearic Islands
ESP_CMA_ANDAL	Andalusia autonomous community
ESP_PR_LEI	Province of Almería
ESP_PR_CAD	Province of Cádiz
ESP_PR_ODB	Province of Córdoba
ESP_PR_GRX	Province of Granada
ESP_PR_HUV	Province of Huelva
ESP_PR_JAE	Province of the Jaén
ESP_PR_AGP	Province of Málaga
ESP_PR_SVQ	Province of Sevilla
ESP_CMA_MURCIA	Murcia autonomous community
ESP_PR_MJV	Province of Murcia
ESP_CMA_CANAR	Canary Islands autonomous community
ESP_PR_LPG	Province of Las Palmas
ESP_PR_SCT	Province of Santa Cruz de Tenerife
ESP_CIA_CEU	Ceuta city
ESP_CIA_MLN	Melilla city
EST	Estonia
EST_MKD_HAR	Harju county
EST_MKD_HIIU	Hiiu county
EST_MKD_IVIR	Ida-Viru county
EST_MKD_JOG	Jõgeva county
EST_MKD_JAR	Järva county
EST_MKD_LAA	Lääne county
EST_MKD_LAAVIR	Lääne-Viru county
EST_MKD_POL	Põlva county
EST_MKD_PAR	Pärnu county
EST_MKD_RAP	Rapla county
EST_MKD_SAA	Saare county
EST_MKD_TAR	Tartu county
EST_MKD_VAL	Valga county
EST_MKD_VIL	Viljandi county
EST_MKD_VOR	Võru county
EUR	European Union
FIN	Finland
FIN_MKT_UUSIM	Uusimaa region
FIN_MKT_VARSUO	Southwest Finland
FIN_MKT_SATAK	Satakunta region
FIN_MKT_KANTHA	Tavastia Proper region
FIN_MKT_PIRKA	Pirkanmaa region
FIN_MKT_PAIJHA	Päijänne Tavastia region
FIN_MKT_KYMEN	Kymenlaakso region
FIN_MKT_ETEKAR	South Karelia region
FIN_MKT_ETESAV	Southern Savonia region
FIN_MKT_POHSAV	Northern Savonia region
FIN_MKT_POHKAR	North Karelia
FIN_MKT_KESSUO	Central Finland region
FIN_MKT_ETEPOH	Southern Ostrobothnia region
FIN_MKT_POHJAN	Ostrobothnia
FIN_MKT_KESPOH	Central Ostrobothnia region
FIN_MKT_POHPOH	Northern Ostrobothnia region
FIN_MKT_KAINU	Kainuu region
FIN_MKT_LAPPI	Lapland
FIN_MKT_ALAND	Åland region
FRA
FRA_RG_IF	Region of Île-de-France
FRA_DPT_075	Department of Paris
FRA_AR_PAR01
FRA_AR_PAR02
FRA_AR_PAR03
FRA_AR_PAR04
FRA_AR_PAR05
FRA_AR_PAR06
FRA_AR_PAR07
FRA_AR_PAR08
FRA_AR_PAR09
FRA_AR_PAR10
FRA_AR_PAR11
FRA_AR_PAR12
FRA_AR_PAR13
FRA_AR_PAR14
FRA_AR_PAR15
FRA_AR_PAR16
FRA_AR_PAR17
FRA_AR_PAR18
FRA_AR_PAR19
FRA_AR_PAR20
FRA_DPT_077	Department of Seine-et-Marne
FRA_DPT_078	Department of Yvelines
FRA_DPT_091	Department of Essonne
FRA_DPT_092	Department of Hauts-de-Seine
FRA_DPT_093	Department of Seine-Saint-Denis
FRA_DPT_094	Department of Val-de-Marne
FRA_DPT_095	Department of Val-d'Oise
FRA_RG_ACAL	Region of Alsace-Champagne-Ardenne-Lorraine
FRA_DPT_008	Department of Ardennes
FRA_DPT_010	Department of Aube
FRA_DPT_051	Department of Marne
FRA_DPT_052	Department of Haute-Marne
FRA_DPT_054	Department of Meurthe-et-Moselle
FRA_DPT_055	Department of Meuse
FRA_DPT_057	Department of Moselle
FRA_DPT_067	Department of Bas-Rhin
FRA_DPT_068	Department of Haut-Rhin
FRA_DPT_088	Department of Vosges
FRA_RG_NORM	Region Normandy
FRA_DPT_014	Department of Calvados
FRA_DPT_027	Department of Eure
FRA_DPT_050	Department of Manche
FRA_DPT_061	Department of Orne
FRA_DPT_076	Department of Seine-Maritime
FRA_RG_CVAL	Region of Centre-Val de Loire
FRA_DPT_018	Department of Cher
FRA_DPT_028	Department of Eure-et-Loir
FRA_DPT_036	Department of Indre
FRA_DPT_037	Department of Indre-et-Loire
FRA_DPT_041	Department of Loir-et-Cher
FRA_DPT_045	Department of Loiret
FRA_RG_BFRC	Region of Burgundy-Franche-Comté
FRA_DPT_021	Department of Côte-d'Or
FRA_DPT_025	Department of Doubs
FRA_DPT_039	Department of Jura
FRA_DPT_058	Department of Nièvre
FRA_DPT_070	Department of Haute-Saône
FRA_DPT_071	Department of Saône-et-Loire
FRA_DPT_089	Department of Yonne
FRA_DPT_090	Department of Territoire de Belfort
FRA_RG_PNPC	Region of Nord-Pas-de-Calais-Picardie
FRA_DPT_002	Department of Aisne
FRA_DPT_059	Department of Nord
FRA_DPT_060	Department of Oise
FRA_DPT_062	Department of Pas-de-Calais
FRA_DPT_080	Department of Somme
FRA_RG_PL	Region of Pays-de-la-Loire
FRA_DPT_044	Department of Loire-Atlantique
FRA_DPT_049	Department of Maine-et-Loire
FRA_DPT_053	Department of Mayenne
FRA_DPT_072	Department of Sarthe
FRA_DPT_085	Department of Vendée
FRA_RG_BRE	Region of Brittany
FRA_DPT_022	Department of Côtes-d'Armor
FRA_DPT_029	Department of Finistère
FRA_DPT_035	Department of Ille-et-Vilaine
FRA_DPT_056	Department of Morbihan
FRA_RG_ALPC	Region of Aquitaine-Limousin-Poitou-Charentes
FRA_DPT_016	Department of Charente
FRA_DPT_017	Department of Charente-Maritime
FRA_DPT_019	Department of Corrèze
FRA_DPT_023	Department of Creuse
FRA_DPT_024	Department of Dordogne
FRA_DPT_033	Department of Gironde
FRA_DPT_040	Department of Landes
FRA_DPT_047	Department of Lot-et-Garonne
FRA_DPT_064	Department of Pyrénées-Atlantiques
FRA_DPT_079	Department of Deux-Sèvres
FRA_DPT_086	Department of Vienne
FRA_DPT_087	Department of Haute-Vienne
FRA_RG_ARA	Region of Auvergne-Rhône-Alpes
FRA_DPT_001	Department of Ain
FRA_DPT_003	Department of Allier
FRA_DPT_007	Department of Ardèche
FRA_DPT_015	Department of Cantal
FRA_DPT_026	Department of Drôme
FRA_DPT_038	Department of Isère
FRA_DPT_042	Department of Loire
FRA_DPT_043	Department of Haute-Loire
FRA_DPT_063	Department of Puy-de-Dôme
FRA_DPT_069D	Department of Rhône
FRA_DPT_073	Department of Savoie
FRA_DPT_074	Department of Haute-Savoie
FRA_RG_LRMP	Region of Languedoc-Roussillon-Midi-Pyrénées
FRA_DPT_009	Department of Ariège
FRA_DPT_011	Department of Aude
FRA_DPT_012	Department of Aveyron
FRA_DPT_030	Department of Gard
FRA_DPT_031	Department of Haute-Garonne
FRA_DPT_032	Department of Gers
FRA_DPT_034	Department of Hérault
FRA_DPT_046	Department of Lot
FRA_DPT_048	Department of Lozère
FRA_DPT_065	Department of Hautes-Pyrénées
FRA_DPT_066	Department of Pyrénées-Orientales
FRA_DPT_081	Department of Tarn
FRA_DPT_082	Department of Tarn-et-Garonne
FRA_RG_PACA	Region of Provence-Alpes-Côte d'Azur
FRA_DPT_004	Department of Alpes-de-Haute-Provence
FRA_DPT_005	Department of Hautes-Alpes
FRA_DPT_006	Department of Alpes-Maritimes
FRA_DPT_013	Department of Bouches-du-Rhône
FRA_DPT_083	Department of Var
FRA_DPT_084	Department of Vaucluse
FRA_RG_CORSE	Region of Corse
FRA_DPT_02A	Department of Corse-du-Sud
FRA_DPT_02B	Department of Haute-Corse
FRA_DPT_971	Guadeloupe
FRA_DPT_972	Martinique
FRA_DPT_973	Guyane
FRA_DPT_974	Réunion
FRA_DPT_976	Mayotte
FRA_CSP_PYF	French Polynesia
FRA_CSP_BLM	Saint Barthélémy
FRA_CSP_MAF	Saint Martin
FRA_CSP_SPM	Saint Pierre and Miquelon
FRA_CSP_WLF	Wallis and Futuna
GBR	United Kingdom
ENG	England
ENG_RG_ENGE	East of England region
ENG_CO_BDF	Bedfordshire county
ENG_UA_CBF	Central Bedfordshire unitary authority
ENG_UA_LUT	Luton unitary authority
ENG_UA_BDF	Bedford unitary authority
ENG_CO_CAM	Cambridgeshire county
ENG_UA_PTE	Peterborough unitary authority
ENG_DS_CAM	Cambridge district
ENG_DS_CMGE	East Cambridgeshire district
ENG_DS_FENL	Fenland district
ENG_DS_HUD	Huntingdonshire district
ENG_DS_CMGS	South Cambridgeshire district
ENG_CO_ESS	Essex county
ENG_UA_SOS	Southend-on-Sea unitary authority
ENG_UA_THR	Thurrock unitary authority
ENG_DS_BAS	Basildon district
ENG_DS_BRI	Braintree district
ENG_DS_BWD	Brentwood district
ENG_DS_CASTPT	Castle Point district
ENG_DS_CFD	Chelmsford district
ENG_DS_COL	Colchester district
ENG_DS_EPPFOR	Epping Forest district
ENG_DS_HRL	Harlow district
ENG_DS_MAL	Maldon district
ENG_DS_RFD	Rochford district
ENG_DS_UTTF	Uttlesford district
ENG_DS_TEND	Tendring district
ENG_CO_HRT	Hertfordshire county
ENG_DS_BXN	Broxbourne district
ENG_DS_DACORUM	Dacorum district
ENG_DS_HRTE	East Hertfordshire district
ENG_DS_HERTS	Hertsmere district
ENG_DS_HRTN	North Hertfordshire district
ENG_DS_TBL	St Albans district
ENG_DS_STV	Stevenage district
ENG_DS_TRIV	Three Rivers district
ENG_DS_WAF	Watford district
ENG_DS_WGCHAT	Welwyn Hatfield district
ENG_CO_NFK	Norfolk county
ENG_DS_BRECKL	Breckland district
ENG_DS_BROADL	Broadland district
ENG_DS_GTY	Great Yarmouth district
ENG_DS_KLNWN	King's Lynn and West Norfolk district
ENG_DS_NRW	Norwich district
ENG_DS_NFKN	North Norfolk district
ENG_DS_NFKS	South Norfolk district
ENG_CO_SFK	Suffolk county
ENG_DS_BABE	Babergh district
ENG_DS_FORHE	Forest Heath district
ENG_DS_IPS	Ipswich district
ENG_DS_SFKM	Mid Suffolk district
ENG_DS_EDMU	St Edmundsbury district
ENG_DS_SFKC	Suffolk Coastal district
ENG_DS_WAVE	Waveney district
ENG_RG_MIDLE	East Midlands region
ENG_CO_DBY	Derbyshire county
ENG_UA_DER	Derby unitary authority
ENG_DS_AMBV	Amber Valley district
ENG_DS_BSO	Bolsover district
ENG_DS_CES	Chesterfield district
ENG_DS_DBYD	Derbyshire Dales district
ENG_DS_EREW	Erewash district
ENG_DS_PEAK	High Peak district
ENG_DS_DBYNE	North East Derbyshire district
ENG_DS_DBYS	South Derbyshire district
ENG_CO_LEC	Leicestershire county
ENG_UA_LCE	Leicester unitary authority
ENG_DS_BY4	Blaby district
ENG_DS_CHAW	Charnwood district
ENG_DS_MKH	Harborough district
ENG_DS_HILBOS	Hinckley and Bosworth district
ENG_DS_MBY	Melton district
ENG_DS_LECNW	North West Leicestershire
ENG_DS_XOAWGS	Oadby and Wigston
ENG_CO_LIN	Lincolnshire county
ENG_DS_BOS	Boston district
ENG_DS_LINDE	East Lindsey district
ENG_DS_LIN	Lincoln district
ENG_DS_KESTN	North Kesteven district
ENG_DS_HOLS	South Holland district
ENG_DS_KESTS	South Kesteven district
ENG_DS_LINDW	West Lindsey district
ENG_CO_NTH	Northamptonshire county
ENG_DS_CBY	Corby district
ENG_DS_DVY	Daventry district
ENG_DS_NTHE	East Northamptonshire district
ENG_DS_KTR	Kettering district
ENG_DS_NTH	Northampton district
ENG_DS_NTHS	South Northamptonshire district
ENG_DS_WEL	Wellingborough district
ENG_CO_NTT	Nottinghamshire county
ENG_UA_NGM	Nottingham unitary authority
ENG_DS_KBA	Ashfield district
ENG_DS_BASDE	Bassetlaw district
ENG_DS_BROXT	Broxtowe district
ENG_DS_GEDL	Gedling district
ENG_DS_MFD	Mansfield district
ENG_DS_NUTSHE	Newark and Sherwood district
ENG_DS_RUSHC	Rushcliffe district
ENG_CO_RUT	Rutland county
ENG_RG_LND	Greater London region
ENG_CO_LND	City of London
ENG_BRG_LND_CMD	Camden, London Borough
ENG_BRG_LND_GRE	Greenwich, London Borough
ENG_BRG_LND_HCK	Hackney, London Borough
ENG_BRG_LND_HMF	Hammersmith and Fulham, London Borough
ENG_BRG_LND_ISL	Islington, London Borough
ENG_BRG_LND_KEC	Kensington and Chelsea, London Borough
ENG_BRG_LND_LBH	Lambeth, London Borough
ENG_BRG_LND_LEW	Lewisham, London Borough
ENG_BRG_LND_SWK	Southwark, London Borough
ENG_BRG_LND_TWH	Tower Hamlets, London Borough
ENG_BRG_LND_WND	Wandsworth, London Borough
ENG_BRG_LND_WSM	Westminster, London Borough
ENG_BRG_LND_BDG	Barking and Dagenham, London Borough
ENG_BRG_LND_BNE	Barnet, London Borough
ENG_BRG_LND_BEX	Bexley, London Borough
ENG_BRG_LND_BEN	Brent, London Borough
ENG_BRG_LND_BRY	Bromley, London Borough
ENG_BRG_LND_CRY	Croydon, London Borough
ENG_BRG_LND_EAL	Ealing, London Borough
ENG_BRG_LND_ENF	Enfield, London Borough
ENG_BRG_LND_HRY	Haringey, London Borough
ENG_BRG_LND_HRW	Harrow, London Borough
ENG_BRG_LND_HAV	Havering, London Borough
ENG_BRG_LND_HIL	Hillingdon, London Borough
ENG_BRG_LND_HNS	Hounslow, London Borough
ENG_BRG_LND_MRT	Merton, London Borough
ENG_BRG_LND_NWM	Newham, London Borough
ENG_BRG_LND_KTT	Kingston upon Thames, London Borough
ENG_BRG_LND_RDB	Redbridge, London Borough
ENG_BRG_LND_RIC	Richmond upon Thames, London Borough
ENG_BRG_LND_STN	Sutton, London Borough
ENG_BRG_LND_WFT	Waltham Forest, London Borough
ENG_RG_ENGNE	North East England region
ENG_CO_DUR	Durham county
ENG_UA_DUR	Durham county unitary authority
ENG_UA_DAL	Darlington unitary authority
ENG_UA_HTP	Hartlepool unitary authority
ENG_UA_STTN	Stockton-on-Tees (North of River Tees) unitary authority
ENG_CO_NBL	Northumberland county
ENG_CO_NYK	North Yorkshire county
ENG_UA_MDB	Middlesbrough unitary authority
ENG_UA_RCC	Redcar and Cleveland unitary authority
ENG_UA_STTS	Stockton-on-Tees (South of River Tees) unitary authority
ENG_CO_TYNW	Tyne and Wear county
ENG_UA_GAT	Gateshead unitary authority
ENG_UA_NET	Newcastle upon Tyne unitary authority
ENG_UA_NTY	North Tyneside unitary authority
ENG_UA_STY	South Tyneside unitary authority
ENG_UA_SND	Sunderland unitary authority
ENG_RG_ENGNW	North West England region
ENG_CO_CHE	Cheshire county
ENG_UA_CHE	Cheshire East unitary authority
ENG_UA_CHW	Cheshire West and Chester unitary authority
ENG_UA_HAL	Halton unitary authority
ENG_UA_WRT	Warrington unitary authority
ENG_CO_CMA	Cumbria county
ENG_DS_ALERD	Allerdale district
ENG_DS_BIF	Barrow-in-Furness district
ENG_DS_CAX	Carlisle district
ENG_DS_COPEL	Copeland district
ENG_DS_EDEN	Eden district
ENG_DS_LAKES	South Lakeland district
ENG_CO_MAN	Greater Manchester county
ENG_DS_BOL	Bolton district
ENG_DS_BUR	Bury district
ENG_DS_OLD	Oldham district
ENG_DS_SLF	Salford district
ENG_DS_SKP	Stockport district
ENG_DS_TAM	Tameside district
ENG_DS_TRF	Trafford district
ENG_DS_WGN	Wigan district
ENG_CO_LAN	Lancashire county
ENG_UA_BBD	Blackburn with Darwen unitary authority
ENG_UA_BPL	Blackpool unitary authority
ENG_DS_BRN	Burnley district
ENG_DS_CHR	Chorley district
ENG_DS_FYLD	Fylde district
ENG_DS_HYND	Hyndburn district
ENG_DS_LAN	Lancaster district
ENG_DS_PEND	Pendle district
ENG_DS_PRE	Preston district
ENG_DS_RIBBV	Ribble Valley district
ENG_DS_RDA	Rossendale district
ENG_DS_RIBBS	South Ribble district
ENG_DS_LANW	West Lancashire district
ENG_DS_WYRE	Wyre district
ENG_CO_MERS	Merseyside county
ENG_DS_KWL	Knowsley district
ENG_DS_SHN	St. Helens district
ENG_DS_LIV	Liverpool district
ENG_DS_SFT	Sefton district
ENG_DS_WRL	Wirral district
ENG_RG_ENGSE	South East England region
ENG_CO_BERK	Berkshire county
ENG_UA_BRC	Bracknell Forest unitary authority
ENG_UA_RDG	Reading unitary authority
ENG_UA_SLG	Slough unitary authority
ENG_UA_WBK	West Berkshire unitary authority
ENG_UA_WNM	Windsor and Maidenhead
ENG_UA_WOK	Wokingham unitary authority
ENG_CO_BKM	Buckinghamshire county
ENG_UA_MIK	Milton Keynes unitary authority
ENG_DS_AYLV	Aylesbury Vale
ENG_DS_CHILT	Chiltern district
ENG_DS_BUCKS	South Bucks district
ENG_DS_WYCOM	Wycombe district
ENG_CO_ESX	East Sussex county
ENG_UA_BNH	Brighton and Hove unitary authority
ENG_DS_EBO	Eastbourne district
ENG_DS_HTG	Hastings district
ENG_DS_LWE	Lewes district
ENG_DS_ROTHE	Rother district
ENG_DS_WEALD	Wealden district
ENG_CO_HAM	Hampshire county
ENG_UA_POR	Portsmouth unitary authority
ENG_UA_STH	Southampton unitary authority
ENG_DS_BGKDE	Basingstoke and Deane district
ENG_DS_FHM	Fareham district
ENG_DS_GOS	Gosport district
ENG_DS_HART	Hart district
ENG_DS_HAVT	Havant district
ENG_DS_HAME	East Hampshire district
ENG_DS_EAT	Eastleigh district
ENG_DS_NEWFOR	New Forest district
ENG_DS_RUSHM	Rushmoor district
ENG_DS_TESTV	Test Valley district
ENG_DS_WNE	Winchester district
ENG_CO_IOW	Isle of Wight county
ENG_CO_KEN	Kent county
ENG_UA_MDW	Medway unitary authority
ENG_DS_ASD	Ashford district
ENG_DS_DFD	Dartford district
ENG_DS_CNB	Canterbury district
ENG_DS_DVR	Dover district
ENG_DS_GRAVE	Gravesham district
ENG_DS_MDT	Maidstone district
ENG_DS_SEV	Sevenoaks district
ENG_DS_SHEPW	Shepway district
ENG_DS_SWALE	Swale district
ENG_DS_THAN	Thanet district
ENG_DS_TNBMA	Tonbridge and Malling district
ENG_DS_TUB	Tunbridge Wells district
ENG_CO_OXF	Oxfordshire county
ENG_DS_CHERW	Cherwell district
ENG_DS_OXF	Oxford district
ENG_DS_OXFS	South Oxfordshire disctrict
ENG_DS_VWHOR	Vale of White Horse district
ENG_DS_OXFW	West Oxfordshire district
ENG_CO_SRY	Surrey county
ENG_DS_ELMB	Elmbridge district
ENG_DS_EPSEWE	Epsom and Ewell district
ENG_DS_GDD	Guildford district
ENG_DS_RUNNY	Runnymede district
ENG_DS_SPELTH	Spelthorne district
ENG_DS_SRY	Surrey Heath district
ENG_DS_MOLV	Mole Valley district
ENG_DS_RGTBA	Reigate and Banstead district
ENG_DS_WAVERL	Waverley district
ENG_DS_TAND	Tandridge district
ENG_DS_WKG	Woking district
ENG_CO_WSX	West Sussex county
ENG_DS_ADUR	Adur
ENG_DS_ARUN	Arun district
ENG_DS_CST	Chichester district
ENG_DS_CWY	Crawley district
ENG_DS_HOH	Horsham district
ENG_DS_MSUX	Mid Sussex district
ENG_DS_WOT	Worthing district
ENG_RG_ENGSW	South West England region
ENG_UA_BST	Bristol unitary authority
ENG_CO_CON	Cornwall county
ENG_UA_CON	Cornwall county unitary authority
ENG_UA_IOS	Isles of Scilly unitary authority
ENG_CO_DEV	Devon county
ENG_UA_PLY	Plymouth unitary authority
ENG_UA_TOB	Torbay unitary authority
ENG_DS_DEVE	East Devon district
ENG_DS_EXE	Exeter district
ENG_DS_DEVM	Mid Devon district
ENG_DS_DEVN	North Devon district
ENG_DS_HAMS	South Hams district
ENG_DS_TEIGN	Teignbridge district
ENG_DS_TORR	Torridge district
ENG_DS_DEVW	West Devon district
ENG_CO_DOR	Dorset county
ENG_UA_BMH	Bournemouth unitary authority
ENG_UA_POL	Poole unitary authority
ENG_DS_CCH	Christchurch district
ENG_DS_DORE	East Dorset district
ENG_DS_DORN	North Dorset district
ENG_DS_PURB	Purbeck district
ENG_DS_DORW	West Dorset district
ENG_DS_WEYPTL	Weymouth and Portland district
ENG_CO_GLS	Gloucestershire county
ENG_UA_SGC	South Gloucestershire unitary authority
ENG_DS_CLT	Cheltenham district
ENG_DS_COTSW	Cotswold district
ENG_DS_FORDE	Forest of Dean district
ENG_DS_GLO	Gloucester district
ENG_DS_SDX	Stroud district
ENG_DS_TEB	Tewkesbury district
ENG_CO_SOM	Somerset county
ENG_UA_BAS	Bath and North East Somerset unitary authority
ENG_UA_NSM	North Somerset unitary authority
ENG_DS_MEND	Mendip district
ENG_DS_SEDG	Sedgemoor district
ENG_DS_SOMS	South Somerset
ENG_DS_TAUDE	Taunton Deane district
ENG_DS_SOMW	West Somerset district
ENG_CO_WIL	Wiltshire county
ENG_UA_WIL	Wiltshire unitary authority
ENG_UA_SWD	Swindon unitary authority
ENG_RG_MIDLW	West Midlands England region
ENG_UA_HEF	Herefordshire unitary authority
ENG_UA_SHR	Shropshire unitary authority
ENG_UA_TFW	Telford and Wrekin unitary authority
ENG_CO_STS	Staffordshire county
ENG_UA_STE	Stoke-on-Trent unitary authority
ENG_DS_CNKCHA	Cannock Chase district
ENG_DS_STSE	East Staffordshire district
ENG_DS_LHF	Lichfield district
ENG_DS_NCE	Newcastle-under-Lyme district
ENG_DS_STSS	South Staffordshire district
ENG_DS_SRD	Stafford district
ENG_DS_STSMOO	Staffordshire Moorlands district
ENG_DS_TAW	Tamworth district
ENG_CO_WAR	Warwickshire county
ENG_DS_WARN	North Warwickshire district
ENG_DS_NTNBWO	Nuneaton and Bedworth district
ENG_DS_RUG	Rugby district
ENG_DS_SAV	Stratford-on-Avon district
ENG_DS_WAR	Warwick district
ENG_CO_MIDLW	West Midlands county
ENG_DS_BIR	Birmingham district
ENG_DS_COV	Coventry district
ENG_DS_DUD	Dudley district
ENG_DS_SAW	Sandwell district
ENG_DS_SOL	Solihull district
ENG_DS_WLL	Walsall district
ENG_DS_WLV	Wolverhampton district
ENG_CO_WOR	Worcestershire county
ENG_DS_BGV	Bromsgrove district
ENG_DS_MALVH	Malvern Hills district
ENG_DS_RDD	Redditch district
ENG_DS_WTR	Worcester district
ENG_DS_WYCH	Wychavon district
ENG_DS_WYRFOR	Wyre Forest district
ENG_RG_YH	Yorkshire and the Humber region
ENG_CO_ERY	East Riding of Yorkshire county
ENG_UA_ERY	East Riding of Yorkshire unitary authority
ENG_UA_KHL	Kingston upon Hull unitary authority
ENG_UA_NEL	North East Lincolnshire unitary authority
ENG_UA_NLN	North Lincolnshire unitary authority
ENG_UA_YOR	York unitary authority
ENG_DS_CRAV	Craven district
ENG_DS_HML	Hambleton district
ENG_DS_HRT	Harrogate district
ENG_DS_RCH	Richmondshire district
ENG_DS_RYED	Ryedale
ENG_DS_SCA	Scarborough district
ENG_DS_SLB	Selby district
ENG_CO_SYK	South Yorkshire county
ENG_DS_BNS	Barnsley district
ENG_DS_DNC	Doncaster district
ENG_DS_SHF	Sheffield district
ENG_DS_ROT	Rotherham district
ENG_CO_WYK	West Yorkshire county
ENG_DS_BRD	Bradford district
ENG_DS_LDS	Leeds district
ENG_DS_CLD	Calderdale district
ENG_DS_KIR	Kirklees district
ENG_DS_WKF	Wakefield district
CYM	Wales
CYM_UA_BGW	Blaenau Gwent unitary authority
CYM_UA_POG	Bridgend unitary authority
CYM_UA_CAF	Caerphilly unitary authority
CYM_UA_GFY	Carmarthenshire unitary authority
CYM_UA_CGN	Ceredigion unitary authority
CYM_UA_CWY	Conwy County unitary authority
CYM_UA_DDB	Denbighshire unitary authority
CYM_UA_FFL	Flintshire unitary authority
CYM_UA_MTU	Merthyr Tydfil unitary authority
CYM_UA_CTL	Neath Port Talbot unitary authority
CYM_UA_CNW	Newport unitary authority
CYM_UA_BNF	Pembrokeshire unitary authority
CYM_UA_YNM	Isle of Anglesey unitary authority
CYM_UA_GWN	Gwynedd unitary authority
CYM_UA_ATA	Swansea unitary authority
CYM_UA_FYN	Monmouthshire unitary authority
CYM_UA_CRD	Cardiff unitary authority
CYM_UA_WRC	Wrexham unitary authority
CYM_UA_POW	Powys unitary authority
CYM_UA_RCT	Rhondda Cynon Taf unitary authority
CYM_UA_TOF	Torfaen unitary authority
CYM_UA_BMG	The Vale of Glamorgan unitary authority
SCT	Scotland
SCT_COA_DND	Dundee city council area
SCT_COA_ANS	Angus council area
SCT_COA_AGB	Argyll and Bute council area
SCT_COA_CLK	Clackmannanshire council area
SCT_COA_FIF	Fife council area
SCT_COA_MLN	Midlothian council area
SCT_COA_SCB	Scottish Borders, council area
SCT_COA_EDH	Edinburgh city council area
SCT_COA_FAL	Falkirk council area
SCT_COA_PKN	Perth and Kinross council area
SCT_COA_STG	Stirling council area
SCT_COA_WLN	West Lothian council area
SCT_COA_ELN	East Lothian council area
SCT_COA_WDU	West Dunbartonshire council area
SCT_COA_EDU	East Dunbartonshire council area
SCT_COA_DGY	Dumfries and Galloway council area
SCT_COA_NAY	North Ayrshire council area
SCT_COA_EAY	East Ayrshire council area
SCT_COA_GLG	Glasgow City council area
SCT_COA_RFW	Renfrewshire council area
SCT_COA_IVC	Inverclyde council area
SCT_COA_ERW	East Renfrewshire council area
SCT_COA_NLK	North Lanarkshire council area
SCT_COA_SAY	South Ayrshire council area
SCT_COA_SLK	South Lanarkshire council area
SCT_COA_ABE	Aberdeen city council area
SCT_COA_ABD	Aberdeenshire council area
SCT_COA_HLD	Highland council area
SCT_COA_MRY	Moray council area
SCT_COA_ELS	Eilean Siar council area
SCT_COA_ORK	Orkney Islands council area
SCT_COA_ZET	Shetland Islands council area
NIR	Northern Ireland
NIR_DCA_BFS	Belfast city district council area
NIR_DCA_FMO	Fermanagh and Omagh district council area
NIR_DCA_DRS	Derry and Strabane district council area
NIR_DCA_CCG	Causeway Coast and Glens district council area
NIR_DCA_MEA	Mid and East Antrim district council area
NIR_DCA_ANN	Antrim and Newtownabbey district council area
NIR_DCA_AND	Ards and North Down district council area
NIR_DCA_ABC	Armagh, Banbridge and Craigavon district council area
NIR_DCA_LBC	Lisburn and Castlereagh district council area
NIR_DCA_NMD	Newry, Mourne and Down district council area
NIR_DCA_MUL	Mid-Ulster district council area
ENG_DS_ROL	Rochdale district
GRC	Greece
GRC_AD_ATTIKI	Decentralized administration of Attica
GRC_PRF_ATTIKI	Attica region
GRC_PE_ATHKEN	Central Athens regional unit
GRC_PE_ATHNOT	North Athens regional unit
GRC_PE_ATHVOR	West Athens regional unit
GRC_PE_ATHDYT	South Athens regional unit
GRC_PE_ATTIKIANA	East Attica regional unit
GRC_PE_ATTIKIDIT	West Attica regional unit
GRC_PE_ATTIKINIS	Attica Islands regional unit
GRC_PE_PIREAS	Piraeus regional unit
GRC_AD_MAKTHR	Decentralized administration of Macedonia and Thrace
GRC_PRF_ANAMAKTHR	East Macedonia and Thrace region
GRC_PE_EVROS	Evros regional unit
GRC_PE_XANTHI	Xanthi regional unit) fra
GRC_PE_RODOPI	Rhodope regional unit
GRC_PE_DRAMA	Drama regional unit
GRC_PE_KAVALA	Kavala regional unit
GRC_PRF_MAKENT	Central Macedonia region
GRC_PE_IMATHIA	Imathia regional unit
GRC_PE_THESSALON	Thessaloniki regional unit
GRC_PE_KIKLIS	Kilkis regional unit
GRC_PE_PELLA	Pella regional unit
GRC_PE_PIERIA	Pieria regional unit
GRC_PE_SERRES	Serres regional unit
GRC_PE_CHALKIDI	Chalkidiki regional unit
GRC_AD_IPEIRMAKDYT	Decentralized Administration of Epirus and Western Macedonia
GRC_PRF_MAKDYT	Western Macedonia region
GRC_PE_GREVENA	Grevena regional unit
GRC_PE_KASTORIA	Kastoria regional unit
GRC_PE_KOZANI	Kozani regional unit
GRC_PE_FLORINA	Florina regional unit
GRC_PRF_IPEIR	Epirus region
GRC_PE_ARTA	Arta regional unit
GRC_PE_THESPRO	Thesprotia regional unit
GRC_PE_IOANNINA	Ioannina regional unit
GRC_PE_PREVEZA	Preveza regional unit
GRC_AD_THESSALSTEREAELL	Decentralized administration of Thessaly and Central Greece
GRC_PRF_THESSAL	Thessaly region
GRC_PE_KARDIT	Karditsa regional unit
GRC_PE_LARISA	Larissa regional unit
GRC_PE_MAGNIS	Magnesia regional unit
GRC_PE_TRIKALA	Trikala regional unit
GRC_PRF_STEREAELL	Central Greece region
GRC_PE_VOIOTIA	Boeotia regional unit
GRC_PE_EVVOIA	Euboea regional unit
GRC_PE_EVRYTAN	Evrytania regional unit
GRC_PE_FTHIOD	Fthiotida regional unit
GRC_PE_FOKIDA	Phocis regional unit
GRC_AD_PELOPDYTELLIONISIA	Decentralized administration of Peloponnese, Western Greece and the Ionian
GRC_PRF_PELOP	Peloponnese region
GRC_PE_ARGOLID	Argolis regional unit
GRC_PE_ARKADIA	Arcadia regional unit
GRC_PE_KORINTH	Corinthia regional unit
GRC_PE_LAKONIA	Laconia regional unit
GRC_PE_MESSEN	Messenia regional unit
GRC_PRF_DYTELL	Western Greece region
GRC_PE_AITAKA	Aetolia-Acarnania regional unit
GRC_PE_ACHAIA	Achaea regional unit
GRC_PE_ILEIA	Elis regional unit
GRC_PRF_IONISIA	Ionian Islands region
GRC_PE_ZAKYNTH	Zakynthos regional unit
GRC_PE_KERKYRA	Corfu regional unit
GRC_PE_KEFFALI	Kefallonia regional unit
GRC_PE_LEFKADA	Lefkada regional unit
GRC_PE_ITHAKI	Ithaca regional unit
GRC_AD_AIGAIO	Decentralized administration of the Aegean
GRC_PRF_VORAIG	North Aegean region
GRC_PE_LESVOS	Lesbos regional unit
GRC_PE_SAMOS	Samos regional unit
GRC_PE_CHIOS	Chios regional unit
GRC_PRF_NOTAIG	South Aegean region
GRC_PE_DODEKAN	Dodecanese regional unit
GRC_PE_KYKLAD	Cyclades regional unit
GRC_PE_ANDROS	Andros regional unit
GRC_PE_KALYMN	Kalymnos regional unit
GRC_PE_KARPAT	Karpathos regional unit
GRC_PE_KEAKYT	Kea-Kythnos regional unit
GRC_PE_KOS	Kos regional unit
GRC_PE_MILOS	Milos regional unit
GRC_PE_MYKONOS	Mykonos regional unit
GRC_PE_NAXOS	Naxos regional unit
GRC_PE_PAROS	Paros regional unit
GRC_PE_RODOS	Rhodes regional unit
GRC_PE_SYROS	Syros regional unit
GRC_PE_THIRA	Thira regional unit
GRC_PE_TINOS	Tinos regional unit
GRC_AD_KRITI	Decentralized administration of Crete
GRC_PRF_KRITI	Crete region
GRC_PE_IRAKLEIO	Heraklion regional unit
GRC_PE_LASITHI	Lasithi regional unit
GRC_PE_RETHYM	Rethymno regional unit
GRC_PE_CHANIA	Chania regional unit
HRV	Croatia
HRV_ZP_BJE	Bjelovar-Bilogora county
HRV_ZP_BRODPOS	Brod-Posavina county
HRV_ZP_DUBNER	Dubrovnik-Neretva county
HRV_ZP_ISTAR	Istria county
HRV_ZP_KARLO	Karlovac county
HRV_ZP_KOPKRI	Koprivnica-Križevci county
HRV_ZP_KRAPZA	Krapina-Zagorje county
HRV_ZP_LICKSEN	Lika-Senj county
HRV_ZP_MEDIM	Međimurje county
HRV_ZP_OSJBAR	Osijek-Baranja county
HRV_ZP_POZSLA	Požega-Slavonia county
HRV_ZP_PRIMGOR	Primorje-Gorski Kotar county
HRV_ZP_SIBKNI	Šibenik-Knin county
HRV_ZP_SISMOS	Sisak-Moslavina county
HRV_ZP_SLIDAL	Split-Dalmatia county
HRV_ZP_VARAZ	Varaždin county
HRV_ZP_VIROPOD	Virovitica-Podravina county
HRV_ZP_VUKOV	Vukovar-Syrmia county
HRV_ZP_ZAD	Zadar county
HRV_ZP_ZAGRD	City of Zagreb county
HRV_ZP_ZAG	Zagreb county
HUN	Hungary
HUN_BUD	Capital city of Budapest
HUN_MG_BAKIS	Bács-Kiskun county
HUN_MJV_KCS	Town with county status of Kecskemét
HUN_MG_BARAN	Baranya county
HUN_MJV_PEC	Town with county status of Pécs
HUN_MG_BES	Békés county
HUN_MJV_BEK	Town with county status of Békéscsaba
HUN_MG_BOABZE	Borsod-Abaúj-Zemplén county
HUN_MJV_MCQ	Town with county status of Miskolc
HUN_MJV_HDM	Town with county status of Hódmezővásárhely
HUN_MJV_SZE	Town with county status of Szeged
HUN_MG_FEJER	Fejér county
HUN_MJV_DUU	Town with county status of Dunaújváros
HUN_MJV_SZR	Town with county status of Székesfehérvár
HUN_MG_GYMOSO	Győr-Moson-Sopron county
HUN_MJV_GYO	Town with county status of Győr
HUN_MJV_SOP	Town with county status of Sopron
HUN_MG_HAJBIH	Hajdú-Bihar county
HUN_MJV_DEB	Town with county status of Debrecen
HUN_MG_HEV	Heves county
HUN_MJV_EGR	Town with county status of Eger
HUN_MG_JANASZ	Jász-Nagykun-Szolnok county
HUN_MJV_SZL	Town with county status of Szolnok
HUN_MG_KOMESZ	Komárom-Esztergom county
HUN_MJV_TAA	Town with county status of Tatabánya
HUN_MG_NOG	Nógrád county
HUN_MJV_SAL	Town with county status of Salgótarján
HUN_MG_PEST	Pest county
HUN_MJV_HAA	Town with county status of Érd
HUN_MG_SOMOGY	Somogy county
HUN_MJV_KPS	Town with county status of Kaposvár
HUN_MG_SZSZBE	Szabolcs-Szatmár-Bereg county
HUN_MJV_NGH	Town with county status of Nyíregyháza
HUN_MG_TNA	Tolna county
HUN_MJV_SZK	Town with county status of Szekszárd
HUN_MG_VASMG	Vas county
HUN_MJV_SZY	Town with county status of Szombathely
HUN_MG_VZP	Veszprém county
HUN_MJV_VZP	Town with county status of Veszprém
HUN_MG_ZALA	Zala county
HUN_MJV_NGY	Town with county status of Nagykanizsa
HUN_MJV_ZER	Town with county status of Zalaegerszeg
HUN_MG_CGDCSA	Csongrád-Csanád county
IRL	Ireland
IRL_CO_WESM	Westmeath county
IRL_CO_LON	Longford county
IRL_CO_MEATH	Meath county
IRL_CTH_DUB	Dubiin city
IRL_CO_DUB	South Dublin county
IRL_CO_KIL	Kildare county
IRL_CO_WIC	Wicklow county
IRL_CO_DLGRATH	Dun Laoghaire-Rathdown county
IRL_CO_FING	Fingal county
IRL_CO_LAOIS	Laois county
IRL_CO_LTH	Louth county
IRL_CO_OFFAL	Offaly county
IRL_CO_CAV	Cavan county
IRL_CO_CFN	Donegal county
IRL_CTH_GWY	Galway city
IRL_CO_GWY	Galway county
IRL_CO_LEI	Leitrim county
IRL_CO_MYO	Mayo county
IRL_CO_MON	Monaghan county
IRL_CO_RON	Roscommon county
IRL_CO_SLI	Sligo county
IRL_CO_CLARE	Clare county
IRL_CO_CAW	Carlow county
IRL_CO_KIR	Kerry county
IRL_CO_KLK	Kilkenny county
IRL_CTH_ORK	Cork city
IRL_CO_ORK	Cork county
IRL_CO_WEX	Wexford county
IRL_CCY_LMK	Limerick city and county
IRL_CCY_WAT	Waterford city and county
IRL_CO_TPY	Tipperary county
ITA	Italy
ITA_RG_PIEM	Region of Piedmont
ITA_CIM_TRN	Metropolitan city of Turin
ITA_PR_VRL	Province of Vercelli
ITA_PR_BIE	Province of Biella
ITA_PR_VRBCUSOSS	Province of Verbano-Cusio-Ossola
ITA_PR_NVR	Province of Novara
ITA_PR_CUN	Province of Cuneo
ITA_PR_AST	Province of Asti
ITA_PR_ALES	Province of Alessandria
ITA_RGA_AOT	Aosta Valley autonomous region
ITA_PR_AOT	Province of Aosta
ITA_RG_LIGUR	Region of Liguria
ITA_PR_IMP	Province of Imperia
ITA_PR_SVN	Province of Savona
ITA_CIM_GOA	Metropolitan city of Genoa
ITA_PR_SPE	Province of La Spezia
ITA_RG_LOMB	Region of Lombardy
ITA_PR_BGO	Province of Bergamo
ITA_PR_BRC	Province of Brescia
ITA_PR_OMO	Province of Como
ITA_PR_CRE	Province of Cremona
ITA_PR_LCO	Province of Lecco
ITA_PR_LDI	Province of Lodi
ITA_PR_MAN	Province of Mantova
ITA_CIM_MIL	Metropolitan city of Milan
ITA_PR_MZABRI	Province of Monza and Brianza
ITA_PR_PAV	Province of Pavia
ITA_PR_SND	Province of Sondrio
ITA_PR_VAR	Province of Varese
ITA_PRA_BZOADI	Autonomous province of Bolzano-South Tyrol
ITA_RGA_TRTAD	Autonomous region of Trentino-South Tyrol
ITA_PRA_TRT	Autonomous province of Trento
ITA_RG_VENETO	Region of Veneto
ITA_PR_BLX	Province of Belluno
ITA_PR_PDA	Province of Padua
ITA_PR_RVO	Province of Rovigo
ITA_PR_TRV	Province of Treviso
ITA_CIM_VCE	Metropolitan city of Venice
ITA_PR_VRN	Province of Verona
ITA_PR_VIC	Province of Vicenza
ITA_RGA_FRIUVENGIU	Friuli-Venezia Giulia autonomous region
ITA_PR_GZA	Province of Gorizia
ITA_PR_PRD	Province of Pordenone
ITA_PR_TRS	Province of Trieste
ITA_PR_UDN	Province of Udine
ITA_RG_EMIROM	Region of Emilia-Romagna
ITA_CIM_BQY	Metropolitan city of Bologna
ITA_PR_FRR	Province of Ferrara
ITA_PR_FRLCEZ	Province of Forlì-Cesena
ITA_PR_MOD	Province of Modena
ITA_PR_PMF	Province of Parma
ITA_PR_PCZ	Province of Piacenza
ITA_PR_RAN	Province of Ravenna
ITA_PR_RNE	Province of Reggio nell'Emilia
ITA_PR_RMI	Province of Rimini
ITA_RG_TOSC	Region of Tuscany
ITA_PR_ARE	Province of Arezzo
ITA_CIM_FLR	Metropolitan city Florence
ITA_PR_GRS	Province of Grosseto
ITA_PR_LIV	Province of Livorno
ITA_PR_LCV	Province of Lucca
ITA_PR_ZBX	Province of Massa-Carrara
ITA_PR_PSA	Province of Pisa
ITA_PR_PIS	Province of Pistoia
ITA_PR_OTA	Province of Prato
ITA_PR_SNA	Province of Siena
ITA_RG_UMBR	Region of Umbria
ITA_PR_PEG	Province of Perugia
ITA_PR_TER	Province of Terni
ITA_RG_MARCHE	Region of Marche
ITA_PR_AOI	Province of Ancona
ITA_PR_ASP	Province of Ascoli Piceno
ITA_PR_FER	Province of Fermo
ITA_PR_MCA	Province of Macerata
ITA_PR_PESURB	Province of Pesaro and Urbino
ITA_RG_LAZIO	Region of Lazio
ITA_PR_FRO	Province of Frosinone
ITA_PR_LTN	Province of Latina
ITA_PR_RTI	Province of Rieti
ITA_CIM_ROM	Metropolitan city of Rome
ITA_PR_VIT	Province of Viterbo
ITA_RG_ABRUZ	Region of Abruzzo
ITA_PR_CII	Province of Chieti
ITA_PR_LAQ	Province of L'Aquila
ITA_PR_PSR	Province of Pescara
ITA_PR_TEO	Province of Teramo
ITA_RG_MOLISE	Region of Molise
ITA_PR_COB	Province of Campobasso
ITA_PR_ISE	Province of Isernia
ITA_RG_CAMPAN	Region of Campania
ITA_PR_AVE	Province of Avellino
ITA_PR_BEN	Province of Benevento
ITA_PR_CST	Province of Caserta
ITA_CIM_NAP	Metropolitan city of Naples
ITA_PR_SAL	Province of Salerno
ITA_RG_PUGLIA	Region of Apulia
ITA_CIM_BRI	Metropolitan City of Bari
ITA_PR_BLTADRTNI	Province of Barletta-Andria-Trani
ITA_PR_BDS	Province of Brindisi
ITA_PR_FOG	Province of Foggia
ITA_PR_LCC	Province of Lecce
ITA_PR_TAR	Province of Taranto
ITA_RG_BASIL	Region of Basilicata
ITA_PR_MTR	Province of Matera
ITA_PR_QPO	Province of Potenza
ITA_RG_CALAB	Region of Calabria
ITA_PR_QCZ	Province of Catanzaro
ITA_PR_QCS	Province of Cosenza
ITA_PR_CRV	Province of Crotone
ITA_CIM_REG	Metropolitan city of Reggio di Calabria
ITA_PR_VVA	Province of Vibo Valentia
ITA_RGA_SICIL	Sicily autonomous region
ITA_PR_AGR	Province of Agrigento
ITA_PR_CTS	Province of Caltanissetta
ITA_CIM_CTA	Metropolitan city of Catania
ITA_PR_ENO	Province of Enna
ITA_CIM_MSN	Metropolitan city of Messina
ITA_CIM_PMO	Metropolitan city of Palermo
ITA_PR_RGA	Province of Ragusa
ITA_PR_SIR	Province of Syracuse
ITA_PR_TPS	Province of Trapani
ITA_RGA_SARD	Sardinia autonomous region
ITA_PR_CAG	Province of Cagliari
ITA_PR_CRBIGL	Province of Carbonia-Iglesias
ITA_PR_SANVCD	Province of Medio Campidano
ITA_PR_QNU	Province of Nuoro
ITA_PR_TTBLAN	Province of Ogliastra
ITA_PR_OLBZVH	Province of Olbia-Tempio
ITA_PR_QOS	Province of Oristano
ITA_PR_QSS	Province of Sassari
LTU	Lithuania
LTU_APS_AYS	Alytus county
LTU_MSV_AYS	Alytus city municipality
LTU_RSV_AYS	Alytus district municipality
LTU_SV_DKI	Druskininkai municipality
LTU_RSV_LAZ	Lazdijai district municipality
LTU_RSV_VRN	Varėna district municipality
LTU_APS_KUN	Kaunas county
LTU_SV_BIR	Birštonas municipality
LTU_RSV_JNA	Jonava district municipality
LTU_RSV_KDO	Kaišiadorys district municipality
LTU_MSV_KUN	Kaunas city municipality
LTU_RSV_KUN	Kaunas district municipality
LTU_RSV_KDN	Kėdainiai district municipality
LTU_RSV_PRI	Prienai district municipality
LTU_RSV_RAS	Raseiniai district municipality
LTU_APS_KLJ	Klaipėda county
LTU_SV_NER	Neringa municipality
LTU_MSV_PLQ	Palanga city municipality
LTU_MSV_KLJ	Klaipėda city municipality
LTU_RSV_KLJ	Klaipėda district municipality
LTU_RSV_KRE	Kretinga district municipality
LTU_RSV_SKU	Skuodas district municipality
LTU_RSV_SIL	Silute district municipality
LTU_APS_MJP	Marijampolė county
LTU_SV_ZQA	Kalvarija municipality
LTU_SV_KRA	Kazlų Rūda municipality
LTU_SV_MJP	Marijampolė municipality
LTU_RSV_SKA	Šakiai district municipality
LTU_RSV_VKV	Vilkaviskis district municipality
LTU_APS_PNV	Panevėžys county
LTU_RSV_BRZ	Biržai district municipality
LTU_RSV_KUP	Kupiškis district municipality
LTU_MSV_PNV	Panevėžys city municipality
LTU_RSV_PNV	Panevėžys district municipality
LTU_RSV_PVS	Pasvalys district municipality
LTU_RSV_RKS	Rokiškis district municipality
LTU_APS_SQQ	Šiauliai county
LTU_RSV_NAK	Akmene district municipality
LTU_RSV_JON	Joniškis district municipality
LTU_RSV_KEL	Kelmė district municipality
LTU_RSV_PKJ	Pakruojis district municipality
LTU_RSV_RVS	Radviliškis district municipality
LTU_MSV_SQQ	Šiauliai city municipality
LTU_RSV_SQQ	Šiauliai district municipality
LTU_APS_TAU	Tauragė county
LTU_RSV_JUR	Jurbakas district municipality
LTU_SV_PGI	Pagėgiai municipality
LTU_RSV_SLE	Šilalė district municipality
LTU_RSV_TAU	Tauragė district municipality
LTU_APS_TEL	Telšiai county
LTU_RSV_MZK	Mažeikiai district municipality
LTU_RSV_PLG	Plungė municipal district
LTU_SV_RTS	Rietavas district
LTU_RSV_TEL	Telšiai municipal district
LTU_APS_UTA	Utena county
LTU_RSV_ZAB	Anykščiai municipal district
LTU_RSV_IGL	Ignalina municipal district
LTU_RSV_MLI	Molėtai municipal district
LTU_RSV_UTA	Utena municipal district
LTU_SV_VIS	Visaginas municipality
LTU_RSV_ZAR	Zarasai district municipality
LTU_APS_VNO	Vilnius county
LTU_SV_ETI	Elektrėnai municipality
LTU_RSV_SNI	Šalčininkai district municipality
LTU_RSV_SRV	Širvintos district municipality
LTU_RSV_SVE	Švenčionys district municipality
LTU_RSV_TKI	Trakai district municipality
LTU_RSV_UKE	Ukmergė district municipality
LTU_MSV_VNO	Vilnius city municipality
LTU_RSV_VNO	Vilnius district municipality
LUX	Luxembourg
LUX_CT_CPL	Canton Capellen
LUX_COM_DIP	Dippach municipality
LUX_COM_GAR	Garnich municipality
LUX_COM_HOB	Hobscheid municipality
LUX_COM_KRJ	Käerjeng municipality
LUX_COM_KHL	Kehlen municipality
LUX_COM_KRH	Koerich municipality
LUX_COM_KOP	Kopstal municipality
LUX_COM_MME	Mamer municipality
LUX_COM_SPT	Septfontaines municipality
LUX_COM_SKK	Steinfort municipality
LUX_CT_EZT	Canton Esch-sur-Alzette
LUX_COM_BET	Bettembourg municipality
LUX_COM_DDE	Differdange municipality
LUX_COM_DUD	Dudelange municipality
LUX_COM_EZT	Esch-sur-Alzette municipality
LUX_COM_FRS	Frisange municipality
LUX_COM_KAY	Kayl municipality
LUX_COM_LDL	Leudelange municipality
LUX_COM_ME6	Mondercange municipality
LUX_COM_PTN	Pétange municipality
LUX_COM_RKM	Reckange-sur-Mess municipality
LUX_COM_ROE	Roeser municipality
LUX_COM_RUM	Rumelange municipality
LUX_COM_SAN	Sanem municipality
LUX_COM_SFG	Schifflange municipality
LUX_CT_DIE	Canton Diekirch
LUX_COM_BTF	Bettendorf municipality
LUX_COM_BUU	Bourscheid municipality
LUX_COM_DIE	Diekirch municipality
LUX_COM_EZD	Vallée de l'Ernz municipality
LUX_COM_EDE	Erpeldange municipality
LUX_COM_ETT	Ettelbruck municipality
LUX_COM_FEE	Feulen municipality
LUX_COM_MRZ	Mertzig municipality
LUX_COM_SCR	Schieren municipality
LUX_COM_REI	Reisdorf municipality
LUX_CT_MRS	Canton Mersch
LUX_COM_BSN	Bissen municipality
LUX_COM_BOA	Boevange-sur-Attert municipality
LUX_COM_COL	Colmar-Berg municipality
LUX_COM_FSB	Fischbach municipality
LUX_COM_HFN	Heffingen municipality
LUX_COM_FLS	Larochette municipality
LUX_COM_LIN	Lintgen municipality
LUX_COM_LWR	Lorentzweiler municipality
LUX_COM_JEU	Mersch municipality
LUX_COM_NOU	Nommern municipality
LUX_COM_TTE	Tuntange municipality
LUX_CT_GVC	Canton Grevenmachen
LUX_COM_BZF	Betzdorf municipality
LUX_COM_BIW	Biwer municipality
LUX_COM_FLW	Flaxweiler municipality
LUX_COM_GVC	Grevenmacher municipality
LUX_COM_JGG	Junglinster municipality
LUX_COM_MTN	Manternach municipality
LUX_COM_MRT	Mertert municipality
LUX_COM_WLG	Wormeldange municipality
LUX_CT_RDN	Canton Rédange
LUX_COM_BKE	Beckerich municipality
LUX_COM_LEL	Ell municipality
LUX_COM_GRB	Grosbous municipality
LUX_COM_PRZ	Préizerdaul municipality
LUX_COM_RBH	Rambrouch municipality
LUX_COM_RDN	Redange municipality
LUX_COM_SEL	Saeul municipality
LUX_COM_USL	Useldange municipality
LUX_COM_VIC	Vichten municipality
LUX_COM_WAL	Wahl municipality
LUX_CT_WIL	Canton Wiltz
LUX_COM_BAU	Boulaide municipality
LUX_COM_ESS	Esch-sur-Sûre municipality
LUX_COM_GSD	Goesdorf municipality
LUX_COM_KII	Kiischpelt municipality
LUX_COM_SSG	Lac de la Haute-Sûre municipality
LUX_COM_WNS	Winseler municipality
LUX_COM_WIL	Wiltz municipality
LUX_CT_REM	Canton Rémich
LUX_COM_BUS	Bous municipality
LUX_COM_DLM	Dalheim municipality
LUX_COM_LNG	Lenningen municipality
LUX_COM_MBS	Mondorf-les-Bains municipality
LUX_COM_REM	Remich municipality
LUX_COM_SCH	Schengen municipality
LUX_COM_SBD	Stadtbredimus municipality
LUX_COM_WBD	Waldbredimus municipality
LUX_CT_LUX	Canton Luxembourg
LUX_COM_BRE	Bertrange municipality
LUX_COM_CTN	Contern municipality
LUX_COM_HES	Hesperange municipality
LUX_COM_LUX	Luxembourg municipality
LUX_COM_NAN	Niederanven municipality
LUX_COM_SWL	Sandweiler municipality
LUX_COM_STG	Schuttrange municipality
LUX_COM_STE	Steinsel municipality
LUX_COM_STN	Strassen municipality
LUX_COM_WLF	Walferdange municipality
LUX_COM_WET	Weiler-la-Tour municipality
LUX_CT_ECH	Canton Echternach
LUX_COM_BEE	Beaufort municipality
LUX_COM_BCH	Bech municipality
LUX_COM_BDF	Berdorf municipality
LUX_COM_CNS	Consdorf municipality
LUX_COM_MOM	Mompach municipality
LUX_COM_RSP	Rosport municipality
LUX_COM_WLB	Waldbillig municipality
LUX_COM_ECH	Echternach municipality
LUX_CT_CEL	Canton Clervaux
LUX_COM_CEL	Clervaux municipality
LUX_COM_PRH	Parc Hosingen municipality
LUX_COM_TRO	Troisvierges municipality
LUX_COM_WEI	Weiswampach municipality
LUX_COM_WNG	Wincrange municipality
LUX_CT_VIA	Canton Vianden
LUX_COM_PTT	Putscheid municipality
LUX_COM_TDL	Tandel municipality
LUX_COM_VIA	Vianden municipality
LVA	Latvia
LVA_RP_DGV	Republic city of Daugavpils
LVA_RP_JGA	Republic city of Jelgava
LVA_RP_JPS	Republic city of Jēkabpils
LVA_RP_ZJA	Republic city of Jūrmala
LVA_RP_LPX	Republic city of Liepāja
LVA_RP_REZ	Republic city of Rēzekne
LVA_RP_RIX	Republic city of Rīga
LVA_RP_VEN	Republic city of Ventspils
LVA_RP_VIE	Republic city of Valmiera
LVA_NV_AGL	Aglona municipality
LVA_NV_AIZ	Aizkraukle municipality
LVA_NV_APE	Aizpute municipality
LVA_NV_AKI	Aknīste municipality
LVA_NV_ALJ	Aloja municipality
LVA_NV_6LV	Alsunga municipality
LVA_NV_ASE	Alūksne municipality
LVA_NV_AMT	Amata municipality
LVA_NV_APP	Ape municipality
LVA_NV_AUC	Auce municipality
LVA_NV_ZRA	Ādaži municipality
LVA_NV_BAB	Babīte municipality
LVA_NV_B9G	Baldone municipality
LVA_NV_BLN	Baltinava municipality
LVA_NV_BAL	Balvi municipality
LVA_NV_BAU	Bauska municipality
LVA_NV_BEVER	Beverīna municipality
LVA_NV_BRC	Brocēnia municipality
LVA_NV_BRT	Burtnieki municipality
LVA_NV_H5D	Carnikava municipality
LVA_NV_CSV	Cesvaine municipality
LVA_NV_CES	Cēsis municipality
LVA_NV_CBL	Cibla municipality
LVA_NV_DGD	Dagda municipality
LVA_NV_DGV	Daugavpils municipality
LVA_NV_DOB	Dobele municipality
LVA_NV_DUN	Dundaga municipality
LVA_NV_DRB	Durbe municipality
LVA_NV_EGE	Engure municipality
LVA_NV_ERG	Ērgļi municipality
LVA_NV_GAR	Garkalne municipality
LVA_NV_GBA	Grobiņa municipality
LVA_NV_GUB	Gulbene municipality
LVA_NV_ICV	Iecava municipality
LVA_NV_IKK	Ikšķile municipality
LVA_NV_ILU	Ilūkste municipality
LVA_NV_ICK	Inčukalns municipality
LVA_NV_JNJ	Jaunjelgava municipality
LVA_NV_JNP	Jaunpiebalga municipality
LVA_NV_JPL	Jaunpils municipality
LVA_NV_JGA	Jelgava municipality
LVA_NV_JPS	Jēkabpils municipality
LVA_NV_KDV	Kandava municipality
LVA_NV_UTY	Kārsava municipality
LVA_NV_KOC	Kocēni municipality
LVA_NV_ZKE	Koknese municipality
LVA_NV_KRA	Krāslava municipality
LVA_NV_KRI	Krimulda municipality
LVA_NV_KRU	Krustpils municipality
LVA_NV_KDA	Kuldīga municipality
LVA_NV_KGM	Ķegums municipality
LVA_NV_KKV	Ķekava municipality
LVA_NV_LVD	Lielvārde municipality
LVA_NV_LBZ	Limbaži municipality
LVA_NV_LGT	Līgatne municipality
LVA_NV_LVI	Līvāni municipality
LVA_NV_LBN	Lubāna municipality
LVA_NV_BNH	Ludza municipality
LVA_NV_MAD	Madona municipality
LVA_NV_MZC	Mazsalaca municipality
LVA_NV_MPS	Mālpils municipality
LVA_NV_ZVT	Mārupe municipality
LVA_NV_MRX	Mērsrags municipality
LVA_NV_NKS	Naukšēni municipality
LVA_NV_NRT	Nereta municipality
LVA_NV_NCA	Nīca municipality
LVA_NV_ORE	Ogre municipality
LVA_NV_OLA	Olaine municipality
LVA_NV_D7G	Ozolnieki municipality
LVA_NV_PAR	Pārgauja municipality
LVA_NV_PVT	Pāvilosta municipality
LVA_NV_PVN	Pļaviņas municipality
LVA_NV_PRE	Preiļi municipality
LVA_NV_PKL	Priekule municipality
LVA_NV_PKU	Priekuļi municipality
LVA_NV_RNA	Rauna municipality
LVA_NV_REZ	Rēzekne municipality
LVA_NV_RBN	Riebiņi municipality
LVA_NV_ROJ	Roja municipality
LVA_NV_RPZ	Ropaži municipality
LVA_NV_ZRU	Rucava municipality
LVA_NV_RGJ	Rugāji municipality
LVA_NV_RDL	Rundāle municipality
LVA_NV_RJN	Rūjiena municipality
LVA_NV_SLA	Sala municipality
LVA_NV_SAL	Salacgrīva municipality
LVA_NV_SPS	Salaspils municipality
LVA_NV_SDS	Saldus municipality
LVA_NV_SKT	Saulkrasti municipality
LVA_NV_SEJ	Sēja municipality
LVA_NV_SGD	Sigulda municipality
LVA_NV_SKR	Skrīveri municipality
LVA_NV_SRD	Skrunda municipality
LVA_NV_STE	Smiltene municipality
LVA_NV_STO	Stopiņi municipality
LVA_NV_STC	Strenči municipality
LVA_NV_TSI	Talsi municipality
LVA_NV_TRV	Tērvete municipality
LVA_NV_TKM	Tukums municipality
LVA_NV_VND	Vaiņode municipality
LVA_NV_VAL	Valka municipality
LVA_NV_VKN	Varakļāni municipality
LVA_NV_VKV	Vārkava municipality
LVA_NV_VBG	Vecpiebalga municipality
LVA_NV_VCK	Vecumnieki municipality
LVA_NV_VEN	Ventspils municipality
LVA_NV_VST	Viesīte municipality
LVA_NV_VIL	Viļaka municipality
LVA_NV_VLN	Viļāni municipality
LVA_NV_ZLP	Zilupe municipality
MLT	Malta
MLT_RG_CENTR	Central region
MLT_LOK_ATT	Attard
MLT_LOK_BAL	Balzan
MLT_LOK_BIR	Birkirkara
MLT_KMT_FLY	Fleur-de-Lys
MLT_LOK_IKL	Iklin
MLT_LOK_GZI	Gżira
MLT_LOK_LIJ	Lija
MLT_LOK_MSD	Msida
MLT_KMT_ISR	Is-Swatar
MLT_LOK_PTA	Pietà
MLT_KMT_GWA	Gwardamanġa
MLT_LOK_SJN	Saint Julian's
MLT_KMT_PAC	Paceville
MLT_LOK_SGW	Saint John
MLT_KMT_KAP	Il-Kappara
MLT_LOK_STV	Santa Venera
MLT_LOK_SLM	Sliema
MLT_LOK_TAX	Ta' Xbiex
MLT_RG_GHAW	Gozo region
MLT_LOK_FNT	Fontana
MLT_LOK_GSM	Għajnsielem
MLT_LOK_GRB	Għarb
MLT_LOK_GSR	Għasri
MLT_LOK_KER	Kerċem
MLT_LOK_MUN	Munxar
MLT_KMT_XLE	Ix-Xlendi
MLT_LOK_NAD	Nadur
MLT_LOK_QAL	Qala
MLT_LOK_VTR	Rabat Gozo (Città Victoria)
MLT_LOK_SLW	Saint Lawrence
MLT_LOK_SAN	Sannat
MLT_LOK_XGA	Xagħra
MLT_LOK_XWK	Xewkija
MLT_LOK_ZEG	Żebbuġ Gozo
MLT_KMT_SLU	Santa Luċija
MLT_KMT_MSF	Marsalforn
MLT_RG_NOFSIN	Southern region
MLT_LOK_BZB	Birżebbuġa
MLT_LOK_GXQ	Għaxaq
MLT_LOK_GUD	Gudja
MLT_LOK_HRN	Ħamrun
MLT_LOK_KIR	Kirkop
MLT_LOK_LUQ	Luqa
MLT_KMT_FAR	Ħal Farruġ
MLT_LOK_MQA	Mqabba
MLT_LOK_RMI	Qormi (Città Pinto)
MLT_LOK_QRD	Qrendi
MLT_LOK_SAF	Safi
MLT_LOK_SLU	Saint Lucia's
MLT_LOK_SGG	Siġġiewi (Città Ferdinand)
MLT_LOK_ZEB	Żebbuġ Malta (Città Rohan)
MLT_LOK_ZUR	Żurrieq
MLT_KMT_BUB	Bubaqra
MLT_RG_XLKK	South Eastern region
MLT_LOK_BRG	Birgu (Città Vittoriosa)
MLT_LOK_COS	Bormla (Città Cospicua)
MLT_LOK_FGU	Fgura
MLT_LOK_FLO	Floriana
MLT_LOK_SEN	Senglea
MLT_LOK_KAL	Kalkara
MLT_LOK_MSA	Marsa
MLT_LOK_MAR	Marsaxlokk
MLT_LOK_PAO	Paola
MLT_LOK_TAR	Tarxien
MLT_LOK_MLA	Valletta
MLT_LOK_MSS	Marsaskala
MLT_LOK_XAG	Xgħajra
MLT_LOK_ZBR	Żabbar (Città Hompesch)
MLT_KMT_SPE	St Peter's
MLT_LOK_ZTN	Żejtun (Città Beland)
MLT_RG_TRMT	Northern region
MLT_LOK_DGL	Dingli
MLT_LOK_GHA	San Gregorio
MLT_LOK_MDI	Mdina (Città Notabile)
MLT_LOK_MGR	Mġarr
MLT_LOK_MTA	Mtarfa
MLT_LOK_MEL	Mellieħa
MLT_LOK_MOA	Mosta
MLT_LOK_NXR	Naxxar
MLT_KMT_BIC	Baħar iċ-Ċagħaq
MLT_LOK_PEM	Pembroke
MLT_LOK_RAB	Rabat Malta
MLT_KMT_BAH	Baħrija
MLT_KMT_TVU	Tal-Virtù
MLT_LOK_SPB	Saint Paul's Bay
MLT_KMT_BUR	Burmarrad
MLT_LOK_SWI	Swieqi
MLT_KMT_MDL	Il-Madliena
NLD	Netherlands
NLD_PR_DRENT	Province of Drenthe
NLD_GEM_AAH	Municipality of Aa en Hunze
NLD_GEM_ASS	Municipality of Assen
NLD_GEM_BOO	Municipality of Borger-Odoorn
NLD_GEM_COE	Municipality of Coevorden
NLD_GEM_EMM	Municipality of Emmen
NLD_GEM_HOV	Municipality of Hoogeveen
NLD_GEM_MEP	Municipality of Meppel
NLD_GEM_MDD	Municipality of Midden-Drenthe
NLD_GEM_NOV	Municipality of Noordenveld
NLD_GEM_TNO	Municipality of Tynaarlo
NLD_GEM_WTV	Municipality of Westerveld
NLD_GEM_WOD	Municipality of De Wolden
NLD_PR_FLEV	Province of Flevoland
NLD_GEM_AER	Municipality of Almere
NLD_GEM_DRO	Municipality of Dronten
NLD_GEM_LEY	Municipality of Lelystad
NLD_GEM_NOP	Municipality of Noordoostpolder
NLD_GEM_URK	Municipality of Urk
NLD_GEM_ZEW	Municipality of Zeewolde
NLD_PR_FRSL	Province of Friesland
NLD_GEM_ACK	Municipality of Achtkarspelen
NLD_GEM_AML	Municipality of Ameland
NLD_GEM_DTU	Municipality of Dantumadiel
NLD_GEM_DFM	Municipality of De Fryske Marren
NLD_GEM_HAR	Municipality of Harlingen
NLD_GEM_HRV	Municipality of Heerenveen
NLD_GEM_LWR	Municipality of Leeuwarden
NLD_GEM_OOW	Municipality of Ooststellingwerf
NLD_GEM_OPT	Municipality of Opsterland
NLD_GEM_SMO	Municipality of Schiermonnikoog
NLD_GEM_SML	Municipality of Smallingerland
NLD_GEM_SWF	Municipality of Súdwest-Fryslân
NLD_GEM_TSL	Municipality of Terschelling
NLD_GEM_TYT	Municipality of Tytsjerksteradiel
NLD_GEM_VLL	Municipality of Vlieland
NLD_GEM_WSW	Municipality of Weststellingwerf
NLD_PR_GELD	Province of Gelderland
NLD_GEM_LTE	Municipality of Aalten
NLD_GEM_APE	Municipality of Apeldoorn
NLD_GEM_ARN	Municipality of Arnhem
NLD_GEM_BAR	Municipality of Barneveld
NLD_GEM_KLL	Municipality of Berkelland
NLD_GEM_BNN	Municipality of Beuningen
NLD_GEM_BCK	Municipality of Bronckhorst
NLD_GEM_BRM	Municipality of Brummen
NLD_GEM_BUR	Municipality of Buren
NLD_GEM_CUB	Municipality of Culemborg
NLD_GEM_DOE	Municipality of Doesburg
NLD_GEM_DOI	Municipality of Doetinchem
NLD_GEM_DRU	Municipality of Druten
NLD_GEM_DUI	Municipality of Duiven
NLD_GEM_EDE	Municipality of Ede
NLD_GEM_ELB	Municipality of Elburg
NLD_GEM_EPE	Municipality of Epe
NLD_GEM_ERM	Municipality of Ermelo
NLD_GEM_HRD	Municipality of Harderwijk
NLD_GEM_HTM	Municipality of Hattem
NLD_GEM_HRR	Municipality of Heerde
NLD_GEM_HUM	Municipality of Heumen
NLD_GEM_LIR	Municipality of Lingewaard
NLD_GEM_LCH	Municipality of Lochem
NLD_GEM_MDR	Municipality of Maasdriel
NLD_GEM_MTL	Municipality of Montferland
NLD_GEM_NBW	Municipality of Neder-Betuwe
NLD_GEM_NKK	Municipality of Nijkerk
NLD_GEM_NIJ	Municipality of Nijmegen
NLD_GEM_NUN	Municipality of Nunspeet
NLD_GEM_OLB	Municipality of Oldebroek
NLD_GEM_OOL	Municipality of Oost Gelre
NLD_GEM_OUT	Municipality of Oude Ijsselstreek
NLD_GEM_OVB	Municipality of Overbetuwe
NLD_GEM_PTN	Municipality of Putten
NLD_GEM_RNK	Municipality of Renkum
NLD_GEM_RHD	Municipality of Rheden
NLD_GEM_RZD	Municipality of Rozendaal
NLD_GEM_SRP	Municipality of Scherpenzeel
NLD_GEM_TIE	Municipality of Tiel
NLD_GEM_VRS	Municipality of Voorst
NLD_GEM_WGW	Municipality of Wageningen
NLD_GEM_WMW	Municipality of West Maas en Waal
NLD_GEM_WEV	Municipality of Westervoort
NLD_GEM_WCH	Municipality of Wijchen
NLD_GEM_WTW	Municipality of Winterswijk
NLD_GEM_ZLB	Municipality of Zaltbommel
NLD_GEM_ZEV	Municipality of Zevenaar
NLD_GEM_ZUT	Municipality of Zutphen
NLD_PR_GRON	Province of Groningen
NLD_GEM_GRQ	Municipality of Groningen
NLD_GEM_OBT	Municipality of Oldambt
NLD_GEM_PEK	Municipality of Pekela
NLD_GEM_STK	Municipality of Stadskanaal
NLD_GEM_VDM	Municipality of Veendam
NLD_PR_LIMB	Province of Limburg (Netherlands)
NLD_GEM_BEQ	Municipality of Beek
NLD_GEM_BSL	Municipality of Beesel
NLD_GEM_BRN	Municipality of Brunssum
NLD_GEM_ESU	Municipality of Echt-Susteren
NLD_GEM_EIJ	Municipality of Eijsden-Margraten
NLD_GEM_GEN	Municipality of Gennep
NLD_GEM_GUW	Municipality of Gulpen-Wittem
NLD_GEM_HEN	Municipality of Heerlen
NLD_GEM_HSA	Municipality of Horst aan de Maas
NLD_GEM_KER	Municipality of Kerkrade
NLD_GEM_LAF	Municipality of Landgraaf
NLD_GEM_LED	Municipality of Leudal
NLD_GEM_MGW	Municipality of Maasgouw
NLD_GEM_MST	Municipality of Maastricht
NLD_GEM_MRN	Municipality of Meerssen
NLD_GEM_MOM	Municipality of Mook en Middelaar
NLD_GEM_NRW	Municipality of Nederweert
NLD_GEM_PEE	Municipality of Peel en Maas
NLD_GEM_ROE	Municipality of Roerdalen
NLD_GEM_OMD	Municipality of Roermond
NLD_GEM_SIM	Municipality of Simpelveld
NLD_GEM_SIG	Municipality of Sittard-Geleen
NLD_GEM_STI	Municipality of Stein
NLD_GEM_VLS	Municipality of Vaals
NLD_GEM_VLK	Municipality of Valkenburg aan de Geul
NLD_GEM_VEN	Municipality of Venlo
NLD_GEM_VNR	Municipality of Venray
NLD_GEM_VDL	Municipality of Voerendaal
NLD_GEM_WRT	Municipality of Weert
NLD_PR_NORB	Province of North-Brabant
NLD_GEM_AAC	Municipality of Alphen-Chaam
NLD_GEM_AST	Municipality of Asten
NLD_GEM_BNS	Municipality of Baarle-Nassau
NLD_GEM_BEY	Municipality of Bergeijk
NLD_GEM_BZM	Municipality of Bergen op Zoom
NLD_GEM_EEZ	Municipality of Bernheze
NLD_GEM_BST	Municipality of Best
NLD_GEM_BLL	Municipality of Bladel
NLD_GEM_BEL	Municipality of Boekel
NLD_GEM_BOX	Municipality of Boxmeer
NLD_GEM_BXT	Municipality of Boxtel
NLD_GEM_BRD	Municipality of Breda
NLD_GEM_CRK	Municipality of Cranendonck
NLD_GEM_CUY	Municipality of Cuijk
NLD_GEM_DEU	Municipality of Deurne
NLD_GEM_DON	Municipality of Dongen
NLD_GEM_DRM	Municipality of Drimmelen
NLD_GEM_QCT	Municipality of Eersel
NLD_GEM_EIN	Municipality of Eindhoven
NLD_GEM_ETT	Municipality of Etten-Leur
NLD_GEM_GTB	Municipality of Geertruidenberg
NLD_GEM_GOM	Municipality of Geldrop-Mierlo
NLD_GEM_GBA	Municipality of Gemert-Bakel
NLD_GEM_GIZ	Municipality of Gilze en Rijen
NLD_GEM_GOI	Municipality of Goirle
NLD_GEM_GAV	Municipality of Grave
NLD_GEM_HDB	Municipality of Halderberge
NLD_GEM_HEZ	Municipality of Heeze-Leende
NLD_GEM_HLM	Municipality of Helmond
NLD_GEM_HTB	Municipality of 's-Hertogenbosch
NLD_GEM_HES	Municipality of Heusden
NLD_GEM_HVK	Municipality of Hilvarenbeek
NLD_GEM_LAA	Municipality of Laarbeek
NLD_GEM_LAD	Municipality of Landerd
NLD_GEM_LOZ	Municipality of Loon op Zand
NLD_GEM_MSH	Municipality of Mill en Sint Hubert
NLD_GEM_MOE	Municipality of Moerdijk
NLD_GEM_NGN	Municipality of Nuenen, Gerwen en Nederwetten
NLD_GEM_OIH	Municipality of Oirschot
NLD_GEM_OIW	Municipality of Oisterwijk
NLD_GEM_OOS	Municipality of Oosterhout
NLD_GEM_OSS	Municipality of Oss
NLD_GEM_RDM	Municipality of Reusel-De Mierden
NLD_GEM_ROO	Municipality of Roosendaal
NLD_GEM_RCP	Municipality of Rucphen
NLD_GEM_SIN	Municipality of Sint Anthonis
NLD_GEM_SMG	Municipality of Sint-Michielsgestel
NLD_GEM_SOM	Municipality of Someren
NLD_GEM_SBR	Municipality of Son en Breugel
NLD_GEM_STE	Municipality of Steenbergen
NLD_GEM_TLB	Municipality of Tilburg
NLD_GEM_UDE	Municipality of Uden
NLD_GEM_VAL	Municipality of Valkenswaard
NLD_GEM_VDH	Municipality of Veldhoven
NLD_GEM_VGT	Municipality of Vught
NLD_GEM_WAA	Municipality of Waalre
NLD_GEM_WLK	Municipality of Waalwijk
NLD_GEM_WOE	Municipality of Woensdrecht
NLD_GEM_ZUD	Municipality of Zundert
NLD_PR_NORH	Province of North Holland
NLD_GEM_AAM	Municipality of Aalsmeer
NLD_GEM_ALK	Municipality of Alkmaar
NLD_GEM_AMV	Municipality of Amstelveen
NLD_GEM_AMS	Municipality of Amsterdam
NLD_GEM_BSR	Municipality of Beemster
NLD_GEM_BGN	Municipality of Bergen
NLD_GEM_BEV	Municipality of Beverwijk
NLD_GEM_BLA	Municipality of Blaricum
NLD_GEM_BMD	Municipality of Bloemendaal
NLD_GEM_CAS	Municipality of Castricum
NLD_GEM_DHR	Municipality of Den Helder
NLD_GEM_DIM	Municipality of Diemen
NLD_GEM_DRT	Municipality of Drechterland
NLD_GEM_EVO	Municipality of Edam-Volendam
NLD_GEM_ENK	Municipality of Enkhuizen
NLD_GEM_HAA	Municipality of Haarlem
NLD_GEM_HMM	Municipality of Haarlemmermeer
NLD_GEM_HKE	Municipality of Heemskerk
NLD_GEM_HMS	Municipality of Heemstede
NLD_GEM_HHW	Municipality of Heerhugowaard
NLD_GEM_HLO	Municipality of Heiloo
NLD_GEM_HVS	Municipality of Hilversum
NLD_GEM_HKN	Municipality of Hollands Kroon
NLD_GEM_HRN	Municipality of Hoorn
NLD_GEM_HUI	Municipality of Huizen
NLD_GEM_KOL	Municipality of Koggenland
NLD_GEM_LAM	Municipality of Landsmeer
NLD_GEM_LIK	Municipality of Langedijk
NLD_GEM_LAR	Municipality of Laren
NLD_GEM_MDM	Municipality of Medemblik
NLD_GEM_OSZ	Municipality of Oostzaan
NLD_GEM_ZBQ	Municipality of Opmeer
NLD_GEM_OAT	Municipality of Ouder-Amstel
NLD_GEM_PUM	Municipality of Purmerend
NLD_GEM_SCH	Municipality of Schagen
NLD_GEM_SBC	Municipality of Stede Broec
NLD_GEM_TEX	Municipality of Texel
NLD_GEM_UTG	Municipality of Uitgeest
NLD_GEM_UIT	Municipality of Uithoorn
NLD_GEM_VEL	Municipality of Velsen
NLD_GEM_WTL	Municipality of Waterland
NLD_GEM_WSP	Municipality of Weesp
NLD_GEM_WIM	Municipality of Wijdemeren
NLD_GEM_WOM	Municipality of Wormerland
NLD_GEM_ZST	Municipality of Zaanstad
NLD_GEM_ZDV	Municipality of Zandvoort
NLD_PR_OVER	Province of Overijssel
NLD_GEM_ALM	Municipality of Almelo
NLD_GEM_BRE	Municipality of Borne
NLD_GEM_DAL	Municipality of Dalfsen
NLD_GEM_DEV	Municipality of Deventer
NLD_GEM_IKL	Municipality of Dinkelland
NLD_GEM_ENS	Municipality of Enschede
NLD_GEM_HKH	Municipality of Haaksbergen
NLD_GEM_HBG	Municipality of Hardenberg
NLD_GEM_HLD	Municipality of Hellendoorn
NLD_GEM_HGL	Municipality of Hengelo
NLD_GEM_HTW	Municipality of Hof van Twente
NLD_GEM_KAM	Municipality of Kampen
NLD_GEM_LOS	Municipality of Losser
NLD_GEM_OLZ	Municipality of Oldenzaal
NLD_GEM_OWI	Municipality of Olst-Wijhe
NLD_GEM_OMM	Municipality of Ommen
NLD_GEM_QDS	Municipality of Raalte
NLD_GEM_RIH	Municipality of Rijssen-Holten
NLD_GEM_STH	Municipality of Staphorst
NLD_GEM_SEW	Municipality of Steenwijkerland
NLD_GEM_TBB	Municipality of Tubbergen
NLD_GEM_TWT	Municipality of Twenterand
NLD_GEM_WID	Municipality of Wierden
NLD_GEM_ZWT	Municipality of Zwartewaterland
NLD_GEM_ZWO	Municipality of Zwolle
NLD_PR_UTC	Province of Utrecht
NLD_GEM_AME	Municipality of Amersfoort
NLD_GEM_BAA	Municipality of Baarn
NLD_GEM_BUK	Municipality of Bunnik
NLD_GEM_BNK	Municipality of Bunschoten
NLD_GEM_DBI	Municipality of De Bilt
NLD_GEM_RVE	Municipality of De Ronde Venen
NLD_GEM_EES	Municipality of Eemnes
NLD_GEM_HOU	Municipality of Houten
NLD_GEM_LEU	Municipality of Leusden
NLD_GEM_LPK	Municipality of Lopik
NLD_GEM_MNT	Municipality of Montfoort
NLD_GEM_NWG	Municipality of Nieuwegein
NLD_GEM_ODW	Municipality of Oudewater
NLD_GEM_RWD	Municipality of Renswoude
NLD_GEM_RHE	Municipality of Rhenen
NLD_GEM_SOE	Municipality of Soest
NLD_GEM_SVT	Municipality of Stichtse Vecht
NLD_GEM_UTC	Municipality of Utrecht
NLD_GEM_UTH	Municipality of Utrechtse Heuvelrug
NLD_GEM_VEE	Municipality of Veenendaal
NLD_GEM_WBD	Municipality of Wijk bij Duurstede
NLD_GEM_WOR	Municipality of Woerden
NLD_GEM_WDB	Municipality of Woudenberg
NLD_GEM_IJI	Municipality of Ijsselstein
NLD_GEM_ZIT	Municipality of Zeist
NLD_PR_ZEEL	Province of Zeeland
NLD_GEM_BOR	Municipality of Borsele
NLD_GEM_GOE	Municipality of Goes
NLD_GEM_HUL	Municipality of Hulst
NLD_GEM_KPL	Municipality of Kapelle
NLD_GEM_MDL	Municipality of Middelburg
NLD_GEM_NBN	Municipality of Noord-Beveland
NLD_GEM_REW	Municipality of Reimerswaal
NLD_GEM_SWD	Municipality of Schouwen-Duiveland
NLD_GEM_SLS	Municipality of Sluis
NLD_GEM_TNZ	Municipality of Terneuzen
NLD_GEM_THO	Municipality of Tholen
NLD_GEM_VER	Municipality of Veere
NLD_GEM_VLI	Municipality of Vlissingen
NLD_PR_ZUIH	Province of South-Holland
NLD_GEM_ABL	Municipality of Alblasserdam
NLD_GEM_AWD	Municipality of Albrandswaard
NLD_GEM_APN	Municipality of Alphen aan den Rijn
NLD_GEM_BRR	Municipality of Barendrecht
NLD_GEM_BRW	Municipality of Bodegraven-Reeuwijk
NLD_GEM_BRI	Municipality of Brielle
NLD_GEM_CPI	Municipality of Capelle aan den Ijssel
NLD_GEM_DFT	Municipality of Delft
NLD_GEM_DOR	Municipality of Dordrecht
NLD_GEM_GOF	Municipality of Goeree-Overflakkee
NLD_GEM_GOR	Municipality of Gorinchem
NLD_GEM_GOU	Municipality of Gouda
NLD_GEM_HAG	Municipality of The Hague
NLD_GEM_HXG	Municipality of Hardinxveld-Giessendam
NLD_GEM_HSL	Municipality of Hellevoetsluis
NLD_GEM_HIA	Municipality of Hendrik-Ido-Ambacht
NLD_GEM_HIL	Municipality of Hillegom
NLD_GEM_KAA	Municipality of Kaag en Braassem
NLD_GEM_KWK	Municipality of Katwijk
NLD_GEM_KAI	Municipality of Krimpen aan den Ijssel
NLD_GEM_KIN	Municipality of Krimpenerwaard
NLD_GEM_LSG	Municipality of Lansingerland
NLD_GEM_LID	Municipality of Leiden
NLD_GEM_LDD	Municipality of Leiderdorp
NLD_GEM_LSV	Municipality of Leidschendam-Voorburg
NLD_GEM_QDG	Municipality of Lisse
NLD_GEM_MSL	Municipality of Maassluis
NLD_GEM_MDF	Municipality of Midden-Delfland
NLD_GEM_NWK	Municipality of Nieuwkoop
NLD_GEM_NIW	Municipality of Nissewaard
NLD_GEM_NDW	Municipality of Noordwijk
NLD_GEM_OGE	Municipality of Oegstgeest
NLD_GEM_PAP	Municipality of Papendrecht
NLD_GEM_PIN	Municipality of Pijnacker-Nootdorp
NLD_GEM_RID	Municipality of Ridderkerk
NLD_GEM_RYS	Municipality of Rijswijk
NLD_GEM_RTM	Municipality of Rotterdam
NLD_GEM_SCI	Municipality of Schiedam
NLD_GEM_SLD	Municipality of Sliedrecht
NLD_GEM_TEY	Municipality of Teylingen
NLD_GEM_VLA	Municipality of Vlaardingen
NLD_GEM_VOS	Municipality of Voorschoten
NLD_GEM_WAD	Municipality of Waddinxveen
NLD_GEM_WSS	Municipality of Wassenaar
NLD_GEM_WET	Municipality of Westland
NLD_GEM_WVO	Municipality of Westvoorne
NLD_GEM_ZTM	Municipality of Zoetermeer
NLD_GEM_ZOU	Municipality of Zoeterwoude
NLD_GEM_ZDP	Municipality of Zuidplas
NLD_GEM_ZWI	Municipality of Zwijndrecht
NLD_OCT_BQ1	Bonaire
NLD_OCT_BQ3	Sint Eustatius
NLD_OCT_BQ2	Saba
NLD_GEM_BRX	Municipality of Bergen
NLD_GEM_ALT	Municipality of Altena
NLD_GEM_BDL	Municipality of Beekdaelen
NLD_GEM_BND	Municipality of Berg en Dal
NLD_GEM_GIM	Municipality of Gooise Meren
NLD_GEM_HHL	Municipality of Het Hogeland
NLD_GEM_HSW	Municipality of Hoeksche Waard
NLD_GEM_MRS	Municipality of Meierijstad
NLD_GEM_MGR	Municipality of Midden-Groningen
NLD_GEM_MOL	Municipality of Molenlanden
NLD_GEM_NFR	Municipality of Noardeast-Fryslân
NLD_GEM_VHL	Municipality of Vijfheerenlanden
NLD_GEM_WAH	Municipality of Waadhoeke
NLD_GEM_WBE	Municipality of West Betuwe
NLD_GEM_WKW	Municipality of Westerkwartier
NLD_GEM_WWO	Municipality of Westerwolde
NLD_GEM_EEM	Municipality of Eemsdelta
POL	Poland
POL_WOJ_DS	Lower Silesia voivodeship
POL_MPP_JEG	Jelenia Gora, city county
POL_MPP_LEG	Legnica, city county
POL_MPP_WZH	Wałbrzych, city county
POL_MPP_WRO	Wrocław, city county
POL_POW_BOL	Bolesławiec county
POL_POW_DZO	Dzierżoniów county
POL_POW_GLW	Głogów county
POL_POW_GRA	Góra county
POL_POW_JWR	Jawor county
POL_POW_JEG	Jelenia Gora county
POL_POW_KAG	Kamienna Góra county
POL_POW_KLO	Kłodzko county
POL_POW_LEG	Legnica county
POL_POW_LBN	Lubań county
POL_POW_LUN	Lubin county
POL_POW_LKS	Lwówek county
POL_POW_MLZ	Milicz county
POL_POW_OLE	Oleśnica county
POL_POW_OLA	Oława county
POL_POW_POW	Polkowice county
POL_POW_STZ	Strzelin county
POL_POW_SSA	Środa Śląska county
POL_POW_SWN	Świdnica county
POL_POW_TRI	Trzebnica county
POL_POW_WZH	Wałbrzych county
POL_POW_WOI	Wołów county
POL_POW_ZAS	Ząbkowice Śląskie county
POL_POW_ZGC	Zgorzelec county
POL_POW_ZTO	Złotoryja county
POL_POW_WRO	Wrocław
POL_WOJ_KP	Kujawsko-Pomorskie voivodeship
POL_MPP_BZG	Bydgoszcz, city county
POL_MPP_GRU	Grudziadz, city county
POL_MPP_TOR	Toruń, city county
POL_MPP_WOL	Włocławek, city county
POL_POW_ALK	Aleksandrów county
POL_POW_BNA	Brodnica county
POL_POW_BZG	Bydgoszcz county
POL_POW_CHO	Chełmno county
POL_POW_GOD	Golub-Dobrzyń county
POL_POW_GRU	Grudziadz county
POL_POW_INO	Inowrocław county
POL_POW_LIP	Lipno county
POL_POW_MOG	Mogilno county
POL_POW_NAK	Nakło county
POL_POW_RZJ	Radziejów county
POL_POW_RYP	Rypin county
POL_POW_SEK	Sępólno Krajeńskie county
POL_POW_SCE	Świecie county
POL_POW_TOR	Toruń county
POL_POW_TUC	Tuchola county
POL_POW_WBZ	Wąbrzeźno county
POL_POW_ZNI	Żnin county
POL_POW_WOL	Włocławek
POL_WOJ_LD	Łódź voivodeship
POL_MPP_LOD	Łódź, city county
POL_MPP_PIT	Piotrków Trybunalski, city county
POL_MPP_SKI	Skierniewice, city county
POL_POW_BTW	Bełchatów county
POL_POW_OZA	Brzeziny county
POL_POW_KUT	Kutno county
POL_POW_LSK	Łask county
POL_POW_LZY	Łęczyca county
POL_POW_LOW	Łowicz county
POL_POW_LOD	Łódź East county
POL_POW_OPZ	Opoczno county
POL_POW_PAI	Pabianice county
POL_POW_PAJ	Pajęczno county
POL_POW_PIT	Piotrkow county
POL_POW_PBI	Poddębice county
POL_POW_RAD	Radomsko county
POL_POW_RMA	Rawa Mazowiecka county
POL_POW_SIR	Sieradz county
POL_POW_SKI	Skierniewice county
POL_POW_TMW	Tomaszów Mazowiecki county
POL_POW_WLN	Wieluń county
POL_POW_WSO	Wieruszów county
POL_POW_ZDU	Zduńska Wola county
POL_POW_ZGI	Zgierz
POL_WOJ_LS	Lubus voivodeship
POL_MPP_GOW	Gorzów Wielkopolski, city county
POL_MPP_IEG	Zielona Góra, city county
POL_POW_GOW	Gorzow county
POL_POW_KOD	Krosno Odrzańskie county (Lubus voivodeship)
POL_POW_MZZ	Międzyrzecz county
POL_POW_NOS	Nowa Sól county
POL_POW_SLU	Słubice county
POL_POW_STK	Strzelce-Drezdenko county
POL_POW_SCN	Sulęcin county
POL_POW_SWB	Świebodzin county
POL_POW_WSC	Wschowa county
POL_POW_IEG	Zielona Gora county
POL_POW_ZAG	Żagań county
POL_POW_ZRY	Żary county
POL_WOJ_LB	Lublin voivodeship
POL_MPP_BAP	Biała Podlaska, city county
POL_MPP_CLK	Chełm, city county
POL_MPP_LUL	Lublin, city county
POL_MPP_ZAM	Zamość, city county
POL_POW_BAP	Biała county
POL_POW_BOJ	Biłgoraj county
POL_POW_CLK	Chełm county
POL_POW_HBZ	Hrubieszów county
POL_POW_JWL	Janów Lubelski county
POL_POW_KRA	Krasnystaw county
POL_POW_KRS	Kraśnik county
POL_POW_LBR	Lubartów county
POL_POW_LUL	Lublin county
POL_POW_LZC	Łęczna county
POL_POW_LKW	Łuków county
POL_POW_OLU	Opole county
POL_POW_PRC	Parczew county
POL_POW_PUL	Puławy county
POL_POW_RAP	Radzyń Podlaski county
POL_POW_RYK	Ryki county
POL_POW_SDK	Świdnik county
POL_POW_TOL	Tomaszów Lubelski county
POL_POW_WLD	Włodawa county
POL_POW_ZAM	Zamość county
POL_WOJ_MP	Mazovia voivodeship
POL_MPP_KRK	Kraków, city county
POL_MPP_NWS	Nowy Sącz, city county
POL_MPP_TAR	Tarnów, city county
POL_POW_BCA	Bochnia county
POL_POW_BRZ	Brzesko county (Mazovia voivodeship)
POL_POW_CNW	Chrzanów county
POL_POW_DAT	Dąbrowa county
POL_POW_GLC	Gorlice county
POL_POW_KRK	Kraków county
POL_POW_LMA	Limanowa county
POL_POW_MIC	Miechów county
POL_POW_MYC	Myślenice county
POL_POW_NWS	Nowy Sącz county
POL_POW_NTG	Nowy Targ county
POL_POW_OKZ	Olkusz county
POL_POW_OSW	Oświęcim county
POL_POW_PZC	Proszowice county
POL_POW_SBA	Sucha county
POL_POW_TAR	Tarnów county
POL_POW_TATRZ	Tatra county
POL_POW_WDW	Wadowice county
POL_POW_WIL	Wieliczka county
POL_WOJ_MZ	Masovian voivodeship
POL_MPP_OSS	Ostrołęka, city county
POL_MPP_PLO	Płock, city county
POL_MPP_RDM	Radom, city county
POL_MPP_SDC	Siedlce, city county
POL_MPP_WAW	Warszawa, city county
POL_POW_BLB	Białobrzegi county
POL_POW_CIE	Ciechanów county
POL_POW_GWI	Garwolin county
POL_POW_GYN	Gostynin county
POL_POW_GRK	Grodzisk Mazowiecki county
POL_POW_GRO	Grójec county
POL_POW_KZE	Kozienice county
POL_POW_LGO	Legionowo county
POL_POW_LAP	Lipsko county
POL_POW_LOS	Łosice county
POL_POW_MMZ	Maków county
POL_POW_MIN	Mińsk county
POL_POW_MLA	Mława county
POL_POW_NWY	Nowy Dwór Mazowiecki county
POL_POW_OSS	Ostrołęka county
POL_POW_OSJ	Ostrów Mazowiecka county
POL_POW_OTW	Otwock county
POL_POW_PIA	Piaseczno county
POL_POW_PLO	Płock county
POL_POW_PLK	Płońsk county
POL_POW_PZK	Pruszków county
POL_POW_PSY	Przasnysz county
POL_POW_PZY	Przysucha county
POL_POW_PUT	Pułtusk county
POL_POW_RDM	Radom county
POL_POW_SDC	Siedlce county
POL_POW_SPC	Sierpc county
POL_POW_SOC	Sochaczew county
POL_POW_SPO	Sokołów Podlaski county
POL_POW_SZD	Szydłowiec county
POL_POW_WAR	Warsaw West county
POL_POW_OXI	Węgrów county
POL_POW_WLM	Wołomin county
POL_POW_WYZ	Wyszków county
POL_POW_ZWL	Zwoleń county
POL_POW_ZUM	Żuromin county
POL_POW_ZYR	Żyrardów county
POL_WOJ_OP	Opole voivodeship
POL_MPP_OPO	Opole, city county
POL_POW_BRG	Brzeg county (Opole voivodeship)
POL_POW_GLB	Głubczyce county
POL_POW_KEK	Kędzierzyn-Koźle county
POL_POW_KLU	Kluczbork county
POL_POW_KKE	Krapkowice county
POL_POW_NSW	Namysłów county
POL_POW_NYS	Nysa county
POL_POW_OLN	Olesno county
POL_POW_OPO	Opole county
POL_POW_PRU	Prudnik county
POL_POW_STO	Strzelce county
POL_WOJ_PK	Lower Carpathians voivodeship
POL_MPP_KRO	Krosno, city county (Lower Carpathians voivodeship)
POL_MPP_PRZ	Przemyśl, city county
POL_MPP_RZE	Rzeszów, city county
POL_MPP_QEP	Tarnobrzeg, city county
POL_POW_USD	Bieszczady county
POL_POW_BZZ	Brzozów county
POL_POW_DEB	Dębica county
POL_POW_JAR	Jarosław county
POL_POW_JAS	Jasło county
POL_POW_KZA	Kolbuszowa county
POL_POW_KRO	Krosno county (Lower Carpathians voivodeship)
POL_POW_LEO	Lesko county
POL_POW_LZN	Leżajsk county
POL_POW_LCZ	Lubaczów county
POL_POW_LAN	Łańcut county
POL_POW_MLC	Mielec county
POL_POW_NIS	Nisko county
POL_POW_PRZ	Przemyśl county
POL_POW_PWK	Przeworsk county
POL_POW_ROP	Ropczyce-Sędziszów county
POL_POW_RZE	Rzeszow county
POL_POW_SNK	Sanok county
POL_POW_QXQ	Stalowa Wola county
POL_POW_OXA	Strzyżów county
POL_POW_QEP	Tarnobrzeg county
POL_WOJ_PL	Podlachia voivodeship
POL_MPP_BLS	Białystok, city county
POL_MPP_QOY	Łomża, city county
POL_MPP_SWL	Suwałki, city county
POL_POW_AUG	Augustów county
POL_POW_BLS	Bielsk county
POL_POW_GJW	Grajewo county
POL_POW_HJK	Hajnówka county
POL_POW_QOY	Łomża county
POL_POW_MNI	Mońki county
POL_POW_KLN	Kolno county
POL_POW_SEJ	Sejny county
POL_POW_SZE	Siemiatycze county
POL_POW_SOK	Sokółka county
POL_POW_SWL	Suwałki county
POL_POW_WYM	Wysokie Mazowieckie county
POL_POW_ZAW	Zambrów county
POL_WOJ_PM	Pomerania voivodeship
POL_MPP_GDN	Gdańsk, city county
POL_MPP_GDY	Gdynia, city county
POL_MPP_SLP	Słupsk, city county
POL_MPP_SOP	Sopot, city county
POL_POW_BYO	Bytów county
POL_POW_CHE	Chojnice county
POL_POW_CLH	Człuchów county
POL_POW_PZG	Gdański county
POL_POW_KTZ	Kartuzy county
POL_POW_KWD	Kwidzyn county
POL_POW_LEB	Lębork county
POL_POW_MLB	Malbork county
POL_POW_NDG	Nowy Dwór Gdański county
POL_POW_PUC	Puck county
POL_POW_SLP	Słupsk county
POL_POW_STG	Starogard Gdański county
POL_POW_SZM	Sztum county
POL_POW_TZW	Tczew county
POL_POW_WEJ	Wejherowo county
POL_WOJ_SL	Silesia voivodeship
POL_MPP_BIB	Bielsko-Biała, city county
POL_MPP_BYT	Bytom, city county
POL_MPP_CRW	Chorzów, city county
POL_MPP_CZW	Czestochowa, city county
POL_MPP_DAB	Dąbrowa Górnicza, city county
POL_MPP_GWC	Gliwice, city county
POL_MPP_JZB	Jastrzębie, city county
POL_MPP_JWO	Jaworzno, city county
POL_MPP_KTW	Katowice, city county
POL_MPP_MYL	Mysłowice, city county
POL_MPP_PIS	Piekary Śląskie, city county
POL_MPP_RDS	Ruda Śląska, city county
POL_MPP_RYB	Rybnik, city county
POL_MPP_OYX	Siemianowice Śląskie, city county
POL_MPP_SWC	Sosnowiec, city county
POL_MPP_SWT	Świętochłowice, city county
POL_MPP_TYY	Tychy, city county
POL_MPP_ZAB	Zabrze, city county
POL_MPP_ZOY	Żory, city county
POL_POW_PBD	Będzin county
POL_POW_BIB	Bielsko county
POL_POW_BIE	Bieruń-Lędziny county
POL_POW_CZY	Cieszyn county
POL_POW_CZW	Częstochowa county
POL_POW_GWC	Gliwice couny
POL_POW_KBU	Kłobuck county
POL_POW_LUC	Lubliniec county
POL_POW_MIK	Mikołów county
POL_POW_MZW	Myszków county
POL_POW_PSZ	Pszczyna county
POL_POW_RCZ	Racibórz county
POL_POW_RYB	Rybnik county
POL_POW_TGO	Tarnowskie Góry county
POL_POW_WZL	Wodzisław Śląski county
POL_POW_ZWR	Zawiercie county
POL_POW_ZYW	Żywiec county
POL_WOJ_SK	Świętokrzyskie voivodeship
POL_MPP_KLC	Kielce, city county
POL_POW_BUS	Busko county
POL_POW_JZW	Jędrzejów county
POL_POW_KWZ	Kazimierza county
POL_POW_KLC	Kielce county
POL_POW_KSE	Końskie county
POL_POW_OPA	Opatów county
POL_POW_OSR	Ostrowiec county
POL_POW_PNZ	Pińczów county
POL_POW_SMA	Sandomierz county
POL_POW_SKK	Skarżysko-Kamienna county
POL_POW_STE	Starachowice county
POL_POW_SSW	Staszów county
POL_POW_WLS	Włoszczowa county
POL_WOJ_WM	Varmia-Mazuria voivodeship
POL_MPP_QKD	Elblag, city county
POL_MPP_OLS	Olsztyn, city county
POL_POW_BAR	Bartoszyce county
POL_POW_BRN	Braniewo county
POL_POW_DZI	Działdowo county
POL_POW_ELB	Elblag county
POL_POW_QKD	Elk county
POL_POW_GIZ	Giżycko county
POL_POW_GDP	Gołdap county
POL_POW_ILA	Iława county
POL_POW_KET	Kętrzyn county
POL_POW_LIW	Lidzbark Warmiński county
POL_POW_MRA	Mrągowo county
POL_POW_NID	Nidzica county
POL_POW_NML	Nowe Miasto county
POL_POW_OLC	Olecko county
POL_POW_OLS	Olsztyn county
POL_POW_OST	Ostróda county
POL_POW_PIZ	Pisz county
POL_POW_SZT	Szczytno county
POL_POW_WEG	Węgorzewo county
POL_WOJ_WP	Greater Poland voivodeship
POL_MPP_KAL	Kalisz, city county
POL_MPP_KON	Konin, city county
POL_MPP_LEZ	Leszno, city county
POL_MPP_POZ	Poznan, city county
POL_POW_CHD	Chodzież county
POL_POW_CZA	Czarnków-Trzcianka county
POL_POW_GNZ	Gniezno county
POL_POW_GTY	Gostyń county
POL_POW_GZK	Grodzisk Wielkopolski county
POL_POW_JON	Jarocin county
POL_POW_KAL	Kalisz county
POL_POW_KEP	Kępnocounty
POL_POW_KLQ	Koło county
POL_POW_KON	Konin county
POL_POW_KSC	Kościan county
POL_POW_KRN	Krotoszyn county
POL_POW_LEZ	Leszno county
POL_POW_MZD	Międzychód county
POL_POW_NYT	Nowy Tomyśl county
POL_POW_OBN	Oborniki county
POL_POW_OWK	Ostrów Wielkopolski county
POL_POW_OZW	Ostrzeszów county
POL_POW_PIL	Piła county
POL_POW_PZW	Pleszew county
POL_POW_POZ	Poznan county
POL_POW_RAW	Rawicz county
POL_POW_SLC	Słupca county
POL_POW_SMY	Szamotuły county
POL_POW_SWK	Środa Wielkopolska county
POL_POW_SRE	Śrem county
POL_POW_TRK	Turek county
POL_POW_WAG	Wągrowiec county
POL_POW_WZT	Wolsztyn county
POL_POW_WSN	Września county
POL_POW_ZLO	Złotów county
POL_WOJ_ZP	Western Pomerania voivodeship
POL_MPP_OSZ	Koszalin, city county
POL_MPP_SZZ	Szczecin, city county
POL_MPP_SWI	Świnoujście, city county
POL_POW_BOG	Białogard county
POL_POW_CHS	Choszczno county
POL_POW_DRP	Drawsko county
POL_POW_GOL	Goleniów county
POL_POW_GRY	Gryfice county
POL_POW_GRN	Gryfino county
POL_POW_KAO	Kamień county
POL_POW_KOL	Kołobrzeg county
POL_POW_OSZ	Koszalin county
POL_POW_LOB	Łobez county
POL_POW_MYZ	Myślibórz county
POL_POW_PLC	Police county
POL_POW_RZY	Pyrzyce county
POL_POW_SLA	Sławno county
POL_POW_STS	Stargard county
POL_POW_SZZ	Szczecinek county
POL_POW_SWD	Świdwin county
POL_POW_WAZ	Wałcz county
POL_POW_BIA	Białystok county
POL_POW_KOS	Kościerzyna county
PRT	Portugal
PRT_RGA_ACORES	Autonomous region of the Azores
PRT_RGA_MADEIRA	Autonomous region of Madeira
PRT_DS_AVE	District of Aveiro
PRT_DS_BEJ	District of Beja
PRT_DS_BGZ	District of Braga
PRT_DS_BGC	District of Braganca
PRT_DS_CBR	District of Castelo Branco
PRT_DS_CBP	District of Coimbra
PRT_DS_EVR	District of Évora
PRT_DS_FAO	District of Faro
PRT_DS_GDA	District of Guarda
PRT_DS_LEA	District of Leiria
PRT_DS_LIS	District of Lisbon
PRT_DS_POR	District of Portalegre
PRT_DS_OPO	District of Porto
PRT_DS_SNT	District of Santarem
PRT_DS_SET	District of Setúbal
PRT_DS_VDC	District of Viana do Castelo
PRT_DS_VRL	District of Vila Real
PRT_DS_VSE	District of Viseu
ROU	Romania
ROU_MUN_BUH	City of Bucharest county
ROU_JUD_ALBA	Alba county
ROU_JUD_ARAD	Arad county
ROU_JUD_ARGES	Argeş county
ROU_JUD_BACAU	Bacău county
ROU_JUD_BIHOR	Bihor county
ROU_JUD_BISNAS	Bistriţa-Năsăud county
ROU_JUD_BOTOS	Botoşani county
ROU_JUD_BRAILA	Brăila county
ROU_JUD_BRASOV	Braşov county
ROU_JUD_BUZAU	Buzău county
ROU_JUD_CALAR	Călăraşi county
ROU_JUD_CARAS	Caraş-Severin county
ROU_JUD_CLUJ	Cluj county
ROU_JUD_CONST	Constanţa county
ROU_JUD_COVAS	Covasna county
ROU_JUD_DAMBOV	Dâmboviţa county
ROU_JUD_DOLJ	Dolj county
ROU_JUD_GALATI	Galaţi county
ROU_JUD_GIURG	Giurgiu county
ROU_JUD_GORJ	Gorj county
ROU_JUD_HARG	Harghita county
ROU_JUD_HUNED	Hunedoara county
ROU_JUD_IALOM	Ialomiţa county
ROU_JUD_IASI	Iaşi county
ROU_JUD_ILFOV	Ilfov county
ROU_JUD_MARAM	Maramureş county
ROU_JUD_MEHED	Mehedinţi county
ROU_JUD_MURES	Mureş county
ROU_JUD_NEAMT	Neamţ county
ROU_JUD_OLT	Olt county
ROU_JUD_PRAHO	Prahova county
ROU_JUD_SALAJ	Sălaj county
ROU_JUD_SATUMA	Satu Mare county
ROU_JUD_SBZ	Sibiu county
ROU_JUD_SUCEAV	Suceava county
ROU_JUD_TELEOR	Teleorman county
ROU_JUD_TIMIS	Timiş county
ROU_JUD_TCE	Tulcea county
ROU_JUD_VALCEA	Vâlcea county
ROU_JUD_VASLUI	Vaslui county
ROU_JUD_VRANC	Vrancea county
SVK	Slovakia
SVK_KRJ_BBY	Banská Bystrica region
SVK_KRJ_BTS	Bratislava region
SVK_KRJ_KSC	Košice region
SVK_KRJ_NRA	Nitra region
SVK_KRJ_POV	Prešov region
SVK_KRJ_TNA	Trnava region
SVK_KRJ_TRE	Trenčin region
SVK_KRJ_ILZ	Žilina region
SVK_OKR__BTS01	Bratislava I district
SVK_OKR__BTS02	Bratislava II district
SVK_OKR__BTS03	Bratislava III district
SVK_OKR__BTS04	Bratislava IV district
SVK_OKR__BTS05	Bratislava V district
SVK_OKR__MAC	Malacky district
SVK_OKR__PZK	Pezinok district
SVK_OKR__SNE	Senec district
SVK_OKR__DJA	Dunajská Streda district
SVK_OKR__GLT	Galanta district
SVK_OKR__HLO	Hlohovec district
SVK_OKR__PZY	Piešťany district
SVK_OKR__SEA	Senica district
SVK_OKR__SKA	Skalica district
SVK_OKR__TNA	Trnava district
SVK_OKR__BNB	Bánovce nad Bebravou district
SVK_OKR__ILV	Ilava district
SVK_OKR__MYJ	Myjava district
SVK_OKR__NMV	Nové Mesto nad Váhom district
SVK_OKR__PAR	Partizánske district
SVK_OKR__PBY	Považská Bystrica district
SVK_OKR__PZA	Prievidza district
SVK_OKR__PCV	Púchov district
SVK_OKR__TRE	Trenčín district
SVK_OKR__KNA	Komárno district
SVK_OKR__LVE	Levice district
SVK_OKR__NRA	Nitra district
SVK_OKR__NOV	Nové Zámky district
SVK_OKR__SLA	Šaľa district
SVK_OKR__TCY	Topoľčany district
SVK_OKR__ZLM	Zlaté Moravce district
SVK_OKR__BCA	Bytča district
SVK_OKR__CAD	Čadca district
SVK_OKR__DOK	Dolný Kubín district
SVK_OKR__KNM	Kysucké Nové Mesto district
SVK_OKR__LIM	Liptovský Mikuláš district
SVK_OKR__MRT	Martin district
SVK_OKR__NSO	Námestovo district
SVK_OKR__RZK	Ružomberok district
SVK_OKR__TUT	Turčianske Teplice district
SVK_OKR__TVR	Tvrdošín district
SVK_OKR__ILZ	Žilina district
SVK_OKR__BBY	Banská Bystrica district
SVK_OKR__SZN	Banská Štiavnica district
SVK_OKR__BZO	Brezno district
SVK_OKR__DTA	Detva district
SVK_OKR__KRU	Krupina district
SVK_OKR__LUE	Lučenec district
SVK_OKR__PLT	Poltár district
SVK_OKR__REV	Revúca district
SVK_OKR__RST	Rimavská Sobota district
SVK_OKR__VKS	Veľký Krtíš district
SVK_OKR__ZVN	Zvolen district
SVK_OKR__ZAR	Žarnovica district
SVK_OKR__ZIA	Žiar nad Hronom district
SVK_OKR__GLA	Gelnica district
SVK_OKR__KSC01	Košice I district
SVK_OKR__KSC02	Košice II district
SVK_OKR__KSC03	Košice III district
SVK_OKR__KSC04	Košice IV district
SVK_OKR_KSCOK	Košice–okolie district
SVK_OKR__MHC	Michalovce district
SVK_OKR__ROZ	Rožňava district
SVK_OKR__SOB	Sobrance district
SVK_OKR__SNV	Spišská Nová Ves district
SVK_OKR__TEB	Trebišov district
SVK_OKR__BDV	Bardejov district
SVK_OKR__HNE	Humenné district
SVK_OKR__KZK	Kežmarok district
SVK_OKR__VOA	Levoča district
SVK_OKR__MEZ	Medzilaborce district
SVK_OKR__POP	Poprad district
SVK_OKR__POV	Prešov district
SVK_OKR__SAB	Sabinov district
SVK_OKR__SNA	Snina district
SVK_OKR__SLB	Stará Ľubovňa district
SVK_OKR__SPV	Stropkov district
SVK_OKR__SVK	Svidník district
SVK_OKR__VRA	Vranov nad Topľou district
SVN	Slovenia
SVN_OBC_AJD	Ajdovščina municipality
SVN_OBC_ANK	Ankaran municipality
SVN_OBC_APA	Apače municipality
SVN_OBC_BTN	Beltinci municipality
SVN_OBC_BEN	Benedikt municipality
SVN_OBC_PD9	Bistrica ob Sotli municipality
SVN_OBC_BLE	Bled municipality
SVN_OBC_BLO	Bloke municipality
SVN_OBC_BS4	Bohinj municipality
SVN_OBC_SI5	Borovnica municipality
SVN_OBC_BVC	Bovec municipality
SVN_OBC_BRA	Braslovče municipality
SVN_OBC_BRD	Brda municipality
SVN_OBC_BZC	Brežice municipality
SVN_OBC_BR8	Brezovica municipality
SVN_OBC_C52	Cankova municipality
SVN_OBC_CJE	City Celje municipality
SVN_OBC_CNG	Cerklje na Gorenjskem municipality
SVN_OBC_CKC	Cerknica municipality
SVN_OBC_CER	Cerkno municipality
SVN_OBC_L58	Cerkvenjak municipality
SVN_OBC_CIK	Cirkulane municipality
SVN_OBC_CR5	Črenšovci municipality
SVN_OBC_P96	Črna na Koroškem municipality
SVN_OBC_LZL	Črnomelj municipality
SVN_OBC_DE8	Destrnik municipality
SVN_OBC_DVC	Divača municipality
SVN_OBC_DOJ	Dobje municipality
SVN_OBC_DBJ	Dobrepolje municipality
SVN_OBC_DBR	Dobrna municipality
SVN_OBC_DBP	Dobrova – Polhov Gradec municipality
SVN_OBC_L59	Dobrovnik municipality
SVN_OBC_LI6	Dol pri Ljubljani municipality
SVN_OBC_N85	Dolenjske Toplice municipality
SVN_OBC_DZE	Domžale municipality
SVN_OBC_D24	Dornava municipality
SVN_OBC_D25	Dravograd municipality
SVN_OBC_DUP	Duplek municipality
SVN_OBC_GVJ	Gorenja vas – Poljane municipality
SVN_OBC_GOR	Gorišnica municipality
SVN_OBC_GOJ	Gorje municipality
SVN_OBC_GDN	Gornja Radgona municipality
SVN_OBC_GO3	Gornji Grad municipality
SVN_OBC_GIP	Gornji Petrovci municipality
SVN_OBC_GRA	Grad municipality
SVN_OBC_GJS	Grosuplje municipality
SVN_OBC_HAJ	Hajdina municipality
SVN_OBC_HOS	Hoče – Slivnica municipality
SVN_OBC_HOD	Hodoš municipality
SVN_OBC_DHP	Horjul municipality
SVN_OBC_LZH	Hrastnik municipality
SVN_OBC_HRK	Hrpelje – Kozina municipality
SVN_OBC_LZI	Idrija municipality
SVN_OBC_I37	Ig municipality
SVN_OBC_IBS	Ilirska Bistrica municipality
SVN_OBC_IVG	Ivančna Gorica municipality
SVN_OBC_IZO	Izola municipality
SVN_OBC_JCE	Jesenice municipality
SVN_OBC_JEZ	Jezersko municipality
SVN_OBC_JUR	Juršinci municipality
SVN_OBC_KNK	Kamnik municipality
SVN_OBC_K44	Kanal municipality
SVN_OBC_KID	Kidričevo municipality
SVN_OBC_KOB	Kobarid municipality
SVN_OBC_K47	Kobilje municipality
SVN_OBC_KCV	Kočevje municipality
SVN_OBC_KOM	Komen municipality
SVN_OBC_KMD	Komenda municipality
SVN_OBC_KOP	City Koper municipality
SVN_OBC_KST	Kostanjevica na Krki municipality
SVN_OBC_KOS	Kostel municipality
SVN_OBC_KOZ	Kozje municipality
SVN_OBC_KRJ	City Kranj municipality
SVN_OBC_KRA	Kranjska Gora municipality
SVN_OBC_KRZ	Križevci municipality municipality
SVN_OBC_KRK	Krško municipality
SVN_OBC_KUN	Kungota municipality
SVN_OBC_K56	Kuzma municipality
SVN_OBC_LAS	Laško municipality
SVN_OBC_LVS	Lenart municipality
SVN_OBC_DAV	Lendava muncipality
SVN_OBC_LZJ	Litija municipality
SVN_OBC_LJU	City Ljubljana municipality
SVN_OBC_LJB	Ljubno municipality
SVN_OBC_LJR	Ljutomer municipality
SVN_OBC_LOD	Log – Dragomer municipality
SVN_OBC_LOG	Logatec municipality
SVN_OBC_LSK	Loška dolina municipality
SVN_OBC_LSP	Loški potok municipality
SVN_OBC_LNP	Lovrenc na Pohorju municipality
SVN_OBC_L67	Luče municipality
SVN_OBC_LUK	Lukovica municipality
SVN_OBC_MAJ	Majšperk municipality
SVN_OBC_MAK	Makole municipality
SVN_OBC_MBX	Maribor municipality
SVN_OBC_VCI	Markovci municipality
SVN_OBC_MDE	Medvode municipality
SVN_OBC_MGS	Mengeš municipality
SVN_OBC_MET	Metlika municipality
SVN_OBC_MZA	Mežica municipality
SVN_OBC_MDP	Miklavž na Dravskem polju municipality
SVN_OBC_LZK	Miren – Kostanjevica municipality
SVN_OBC_MRN	Mirna municipality
SVN_OBC_MIP	Mirna Peč municipality
SVN_OBC_MIS	Mislinja municipality
SVN_OBC_MOT	Mokronog – Trebelno municipality
SVN_OBC_MOR	Moravče municipality
SVN_OBC_MVT	Moravske Toplice municipality
SVN_OBC_M79	Mozirje municipality
SVN_OBC_MUS	City Murska Sobota municipality
SVN_OBC_MUT	Muta municipality
SVN_OBC_NKO	Naklo municipality
SVN_OBC_NAZ	Nazarje municipality
SVN_OBC_NOG	City Nova Gorica municipality
SVN_OBC_NMO	City Novo mesto municipality
SVN_OBC_O86	Odranci municipality
SVN_OBC_OPN	Oplotnica municipality
SVN_OBC_ORZ	Ormož municipality
SVN_OBC_OSI	Osilnica municipality
SVN_OBC_PPM	Pesnica municipality
SVN_OBC_PIR	Piran municipality
SVN_OBC_LZG	Pivka municipality
SVN_OBC_P92	Podčetrtek municipality
SVN_OBC_V35	Podlehnik municipality
SVN_OBC_PDK	Podvelka municipality
SVN_OBC_LZM	Poljčane municipality
SVN_OBC_ZP9	Polzela municipality
SVN_OBC_POS	Postojna municipality
SVN_OBC_PBL	Prebold municipality
SVN_OBC_P95	Preddvor municipality
SVN_OBC_PRE	Prevalje municipality
SVN_OBC_PTU	City Ptuj municipality
SVN_OBC_PCI	Puconci municipality
SVN_OBC_RAF	Rače – Fram municipality
SVN_OBC_LZO	Radeče municipality
SVN_OBC_RDC	Radenci municipality
SVN_OBC_ROD	Radlje ob Dravi municipality
SVN_OBC_RDO	Radovljica municipality
SVN_OBC_RNK	Ravne na Koroškem municipality
SVN_OBC_RAZ	Razkrižje municipality
SVN_OBC_ROS	Rečica ob Savinji municipality
SVN_OBC_RNC	Renče – Vogrsko municipality
SVN_OBC_RNA	Ribnica municipality
SVN_OBC_RNP	Ribnica na Pohorju municipality
SVN_OBC_RSA	Rogaška Slatina municipality
SVN_OBC_ROG	Rogašovci municipality
SVN_OBC_RO3	Rogatec municipality
SVN_OBC_LZF	Ruše municipality
SVN_OBC_SAL	Šalovci municipality
SVN_OBC_SOD	Selnica ob Dravi municipality
SVN_OBC_LZB	Semič municipality
SVN_OBC_SPV	Šempeter – Vrtojba municipality
SVN_OBC_SNR	Šenčur municipality
SVN_OBC_SET	Šentilj municipality
SVN_OBC_SEJ	Šentjernej municipality
SVN_OBC_4SS	Šentjur municipality
SVN_OBC_SEP	Šentrupert municipality
SVN_OBC_SVC	Sevnica municipality
SVN_OBC_SZA	Sežana municipality
SVN_OBC_SKO	Škocjan municipality
SVN_OBC_LZP	Škofja Loka municipality
SVN_OBC_SKF	Škofljica municipality
SVN_OBC_SLG	Slovenj Gradec municipality
SVN_OBC_SBA	Slovenska Bistrica municipality
SVN_OBC_SLK	Slovenske Konjice municipality
SVN_OBC_SMA	Šmarje pri Jelšah municipality
SVN_OBC_SJT	Šmarješke Toplice municipality
SVN_OBC_SOP	Šmartno ob Paki municipality
SVN_OBC_SPL	Šmartno pri Litiji municipality
SVN_OBC_SZ5	Sodražica municipality
SVN_OBC_SOL	Solčava municipality
SVN_OBC_STJ	Šoštanj municipality
SVN_OBC_SRE	Središče ob Dravi municipality
SVN_OBC_SRS	Starše municipality
SVN_OBC_STO	Štore municipality
SVN_OBC_LZR	Straža municipality
SVN_OBC_SVA	Sveta Ana municipality
SVN_OBC_STS	Sveta Trojica v Slovenskih goricah municipality
SVN_OBC_SNS	Sveti Andraž v Slovenskih goricah municipality
SVN_OBC_SJS	Sveti Jurij ob Ščavnici municipality
SVN_OBC_SJU	Sveti Jurij v Slovenskih goricah municipality
SVN_OBC_SVT	Sveti Tomaž municipality
SVN_OBC_TAB	Tabor municipality
SVN_OBC_TIS	Tišina municipality
SVN_OBC_TOL	Tolmin municipality
SVN_OBC_TRB	Trbovlje municipality
SVN_OBC_TRE	Trebnje municipality
SVN_OBC_TRV	Trnovska vas municipality
SVN_OBC_TZI	Tržič municipality
SVN_OBC_TRZ	Trzin municipality
SVN_OBC_TR2	Turnišče municipality
SVN_OBC_VEL	Velenje municipality
SVN_OBC_VLP	Velika Polana municipality
SVN_OBC_VLL	Velike Lašče municipality
SVN_OBC_VER	Veržej municipality
SVN_OBC_VPT	Videm municipality
SVN_OBC_VPV	Vipava municipality
SVN_OBC_VIT	Vitanje municipality
SVN_OBC_VDC	Vodice municipality
SVN_OBC_VOJ	Vojnik municipality
SVN_OBC_VRA	Vransko municipality
SVN_OBC_VRH	Vrhnika municipality
SVN_OBC_VUZ	Vuzenica municipality
SVN_OBC_Z42	Zagorje ob Savi municipality
SVN_OBC_ZAL	Žalec municipality
SVN_OBC_ZAV	Zavrč municipality
SVN_OBC_ZEL	Železniki municipality
SVN_OBC_ZET	Žetale municipality
SVN_OBC_LZC	Žiri municipality
SVN_OBC_ZIR	Žirovnica municipality
SVN_OBC_ZRE	Zreče municipality
SVN_OBC_ZUZ	Žužemberk municipality
SWE	Sweden
SWE_LAN_BLEK	Blekinge county
SWE_LAN_DALA	Dalarna county
SWE_LAN_GAVL	Gävleborg county
SWE_LAN_GOTL	Gotland county
SWE_LAN_HALLA	Halland county
SWE_LAN_JAMTL	Jämtland county
SWE_LAN_JONKO	Jönköping county
SWE_LAN_KALMA	Kalmar county
SWE_LAN_KRONO	Kronoberg county
SWE_LAN_NORRB	Norrbotten county
SWE_LAN_OREB	Örebro county
SWE_LAN_OGOTL	Östergötland county
SWE_LAN_SKANE	Skåne county
SWE_LAN_SODERM	Södermanland county
SWE_LAN_STOCK	Stockholm county
SWE_LAN_UPPS	Uppsala county
SWE_LAN_VARML	Värmland county
SWE_LAN_VASTB	Västerbotten county
SWE_LAN_VASTN	Västernorrland county
SWE_LAN_VASTM	Västmanland county
SWE_LAN_VASGOT	Västra Götaland county
SWE_LL_BLEK	Blekinge county council
SWE_LL_DALA	Dalarna county council
SWE_LL_GAVL	Gävleborg county council
SWE_LL_HALLA	Halland county council
SWE_LL_JAMTL	Jämtland county council
SWE_LL_JONKO	Jönköping county council
SWE_LL_KALMA	Kalmar county council
SWE_LL_KRONO	Kronoberg county council
SWE_LL_NORRB	Luleå county council
SWE_LL_OREB	Örebro county council
SWE_LL_SKANE	Skåne county council
SWE_LL_SODERM	Nyköping county council
SWE_LL_STOCK	Stockholm county council
SWE_LL_UPPS	Uppsala county council
SWE_LL_VARML	Karlstad county council
SWE_LL_VASTB	Umeå county council
SWE_LL_VASTN	Härnösand county council
SWE_LL_VAST	Västerås county council
SWE_LL_VASGOT	Västra Götaland county council`;
