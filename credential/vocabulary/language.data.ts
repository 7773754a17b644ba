// language: 8175 concepts of the European list http://publications.europa.eu/resource/authority/language
// Source: ELM repo xsd/loq/cv/language.xsd (LanguageEnumType), read 2026-11-23, SHA-256 9a0f15073b24b3eab1eb5306c565ea5c0ccd9a389342cf5471f176a066e38af9
// Written by tools/vocabularies.ts. One concept a line: code, English label, and one more.
export const scheme = 'http://publications.europa.eu/resource/authority/language';
export const prefix = 'http://publications.europa.eu/resource/authority/language/';
export const rows = `ENG	English	en
AAA		aaa
AAB		aab
AAC		aac
AAD		aad
AAE		aae
AAF		aaf
AAG		aag
AAH		aah
AAI		aai
AAK		aak
AAL		aal
AAM		aas
AAN		aan
AAO		aao
AAP		aap
AAQ		aaq
AAR		aa
AAS		aas
AAT		aat
AAU		aau
AAW		aaw
AAX		aax
AAZ		aaz
ABA		aba
ABB		abb
ABC		abc
ABD		abd
ABE		abe
ABF		abf
ABG		abg
ABH		abh
ABI		abi
ABJ		abj
ABK		ab
ABL		abl
ABM		abm
ABN		abn
ABO		abo
ABP		abp
ABQ		abq
ABR		abr
ABS		abs
ABT		abt
ABU		abu
ABV		abv
ABW		abw
ABX		abx
ABY		aby
ABZ		abz
ACA		aca
ACB		acb
ACD		acd
ACE		ace
ACF		acf
ACH		ach
ACI		aci
ACK		ack
ACL		acl
ACM		acm
ACN		acn
ACP		acp
ACQ		acq
ACR		acr
ACS		acs
ACT		act
ACU		acu
ACV		acv
ACW		acw
ACX		acx
ACY		acy
ACZ		acz
ADA		ada
ADB		adb
ADD		add
ADE		ade
ADF		adf
ADG		adg
ADH		adh
ADI		adi
ADJ		adj
ADL		adl
ADN		adn
ADO		ado
ADP		dz
ADQ		adq
ADR		adr
ADS	Adamorobe Sign Language	ads
ADT		adt
ADU		adu
ADW		adw
ADX		adx
ADY		ady
ADZ		adz
AEA		aea
AEB		aeb
AEC		aec
AED	Argentine Sign Language	aed
AEE		aee
AEK		aek
AEL		ael
AEM		aem
AEN	Armenian Sign Language	aen
AEQ		aeq
AER		aer
AES		aes
AEU		aeu
AEW		aew
AEY		aey
AEZ		aez
AFB		afb
AFD		afd
AFE		afe
AFG	Afghan Sign Language	afg
AFH		afh
AFI		afi
AFK		afk
AFN		afn
AFO		afo
AFP		afp
AFR	Afrikaans	af
AFS		afs
AFT		aft
AFU		afu
AFZ		afz
AGA		aga
AGB		agb
AGC		agc
AGD		agd
AGE		age
AGF		agf
AGG		agg
AGH		agh
AGI		agi
AGJ		agj
AGK		agk
AGL		agl
AGM		agm
AGN		agn
AGO		ago
AGP		apf
AGQ		agq
AGR		agr
AGS		ags
AGT		agt
AGU		agu
AGV		agv
AGW		agw
AGX		agx
AGY		agy
AGZ		agz
AHA		aha
AHB		ahb
AHG		ahg
AHH		ahh
AHI		ahi
AHK		ahk
AHL		ahl
AHM		ahm
AHN		ahn
AHO		aho
AHP		ahp
AHR		ahr
AHS		ahs
AHT		aht
AIA		aia
AIB		aib
AIC		aic
AID		aid
AIE		aie
AIF		aif
AIG		aig
AIH		aih
AII		aii
AIJ		aij
AIK		aik
AIL		ail
AIM		aim
AIN		ain
AIO		aio
AIP		aip
AIQ		aiq
AIR		air
AIS		ami
AIT		ait
AIW		aiw
AIX		aix
AIY		aiy
AJA		aja
AJG		ajg
AJI		aji
AJP		apc
AJT		aeb
AJU		jrb
AJW		ajw
AJZ		ajz
AKA	Akan	ak
AKB		akb
AKC		akc
AKD		akd
AKE		ake
AKF		akf
AKG		akg
AKH		akh
AKI		aki
AKJ		akj
AKK		akk
AKL		akl
AKM		akm
AKO		ako
AKP		akp
AKQ		akq
AKR		akr
AKS		aks
AKT		akt
AKU		aku
AKV		akv
AKW		akw
AKX		akx
AKY		aky
AKZ		akz
ALA		ala
ALC		alc
ALD		ald
ALE		ale
ALF		alf
ALH		alh
ALI		ali
ALJ		alj
ALK		alk
ALL		all
ALM		alm
ALN		aln
ALO		alo
ALP		alp
ALQ		alq
ALR		alr
ALS		sq
ALT		alt
ALU		alu
ALW		alw
ALX		alx
ALY		aly
ALZ		alz
AMA		ama
AMB		amb
AMC		amc
AME		ame
AMF		amf
AMG		amg
AMH	Amharic	am
AMI		ami
AMJ		amj
AMK		amk
AML		aml
AMM		amm
AMN		amn
AMO		amo
AMP		amp
AMQ		amq
AMR		amr
AMS		ams
AMT		amt
AMU		amu
AMV		amv
AMW		amw
AMX		amx
AMY		amy
AMZ		amz
ANA		ana
ANB		anb
ANC		anc
AND		and
ANE		ane
ANF		anf
ANG		ang
ANH		anh
ANI		ani
ANJ		anj
ANK		ank
ANL		anl
ANM		anm
ANN		ann
ANO		ano
ANP		anp
ANQ		anq
ANR		anr
ANS		ans
ANT		ant
ANU		anu
ANV		anv
ANW		anw
ANX		anx
ANY		any
ANZ		anz
AOA		aoa
AOB		aob
AOC		aoc
AOD		aod
AOE		aoe
AOF		aof
AOG		aog
AOH		aoh
AOI		aoi
AOJ		aoj
AOK		aok
AOL		aol
AOM		aom
AON		aon
AOR		aor
AOS		aos
AOT		aot
AOX		aox
AOZ		aoz
APB		apb
APC		apc
APD		apd
APE		ape
APG		apg
APH		aph
API		api
APJ		apj
APK		apk
APL		apl
APM		apm
APN		apn
APO		apo
APP		app
APQ		apq
APR		apr
APS		aps
APT		apt
APU		apu
APV		apv
APW		apw
APX		apx
APY		apy
APZ		apz
AQC		aqc
AQG		aqg
AQM		aqm
AQN		aqn
AQP		aqp
AQR		aqr
ARA	Arabic	ar
ARB		ar
ARC		arc
ARD		ard
ARE		are
ARG		an
ARH		arh
ARI		ari
ARJ		arj
ARK		ark
ARL		arl
ARN		arn
ARO	Araona	aro
ARP		arp
ARQ		arq
ARR		arr
ARS		ars
ARU		aru
ARV		arv
ARW		arw
ARX		arx
ARY		ary
ARZ		arz
ASA		asa
ASB		asb
ASC		asc
ASD		snz
ASE	American Sign Language	ase
ASF	Australian Sign Language	asf
ASG		asg
ASH		ash
ASI		asi
ASJ		asj
ASK		ask
ASL		asl
ASM		as
ASN		asn
ASO		aso
ASP	Algerian Sign Language	asp
ASQ	Austrian Sign Language	asq
ASR		asr
ASS		ass
AST		ast
ASU		asu
ASV		asv
ASW	Australian Aborigines Sign Language	asw
ASX		asx
ASY		asy
ASZ		asz
ATA		ata
ATB		atb
ATC		atc
ATD		atd
ATE		ate
ATG		atg
ATI		ati
ATJ		atj
ATK		atk
ATL		atl
ATM		atm
ATN		atn
ATO		ato
ATP		atp
ATQ		atq
ATR		atr
ATS		ats
ATT		att
ATU		atu
ATV		atv
ATW		atw
ATX		atx
ATY		aty
ATZ		atz
AUA		aua
AUB		aub
AUC		auc
AUD		aud
AUE		ktz
AUG		aug
AUH		auh
AUI		aui
AUJ		auj
AUK		auk
AUL		aul
AUM		aum
AUN		aun
AUO		auo
AUP		aup
AUQ		auq
AUR		aur
AUT		aut
AUU		auu
AUW		auw
AUX		aux
AUY		auy
AUZ		auz
AVA		av
AVB		avb
AVD		avd
AVE		ae
AVI		avi
AVK		avk
AVL		avl
AVN		avn
AVO		avo
AVS		avs
AVT		avt
AVU		avu
AVV		avv
AWA		awa
AWB		awb
AWC		awc
AWE		awe
AWH		awh
AWI		awi
AWK		awk
AWM		awm
AWN		awn
AWO		awo
AWR		awr
AWS		aws
AWT		awt
AWU		awu
AWV		awv
AWW		aww
AWX		awx
AWY		awy
AXB		axb
AXG		axg
AXK		axk
AXM		axm
AXX		axx
AYA		aya
AYB		ayb
AYC		ayc
AYD		ayd
AYE		aye
AYG		ayg
AYH		ayh
AYI		ayi
AYK		ayk
AYL		ayl
AYM	Aymara	ay
AYN		ayn
AYO	Ayoreo	ayo
AYP		ayp
AYQ		ayq
AYR		ay
AYS		ays
AYT		ayt
AYU		ayu
AYX		nun
AYY		ayy
AYZ		ayz
AZA		aza
AZB		azb
AZE	Azerbaijani	az
AZG		azg
AZJ		az
AZM		azm
AZO		azo
AZT		azt
AZZ		azz
BAA		baa
BAB		bab
BAC		bac
BAE		bae
BAF		baf
BAG		bag
BAH		bah
BAJ		baj
BAK		ba
BAL		bal
BAM		bm
BAN		ban
BAO		bao
BAP		bap
BAR		bar
BAS		bas
BAU		bau
BAV		bav
BAW		baw
BAX		bax
BAY		bay
BAZ		nvo
BBA		bba
BBB		bbb
BBC		bbc
BBD		bbd
BBE		bbe
BBF		bbf
BBG		bbg
BBH		bbh
BBI		bbi
BBJ		bbj
BBK		bbk
BBL		bbl
BBM		bbm
BBN		bbn
BBO		bbo
BBP		bbp
BBQ		bbq
BBR		bbr
BBS		bbs
BBT		bbt
BBU		bbu
BBV		bbv
BBW		bbw
BBX		bbx
BBY		bby
BBZ		bbz
BCA		bca
BCB		bcb
BCC		bal
BCD		bcd
BCE		bce
BCF		bcf
BCG		bcg
BCH		bch
BCI		bci
BCJ		bcj
BCK		bck
BCL		bik
BCM		bcm
BCN		bcn
BCO		bco
BCP		bcp
BCQ		bcq
BCR		bcr
BCS		bcs
BCT		bct
BCU		bcu
BCV		bcv
BCW		bcw
BCY		bcy
BCZ		bcz
BDA		bda
BDB		bdb
BDC		bdc
BDD		bdd
BDE		bde
BDG		bdg
BDH		bdh
BDI		bdi
BDJ		bdj
BDK		bdk
BDL		bdl
BDM		bdm
BDN		bdn
BDO		bdo
BDP		bdp
BDQ		bdq
BDR		bdr
BDS		bds
BDT		bdt
BDU		bdu
BDV		bdv
BDW		bdw
BDX		bdx
BDY		bdy
BDZ		bdz
BEA		bea
BEB		beb
BEC		bec
BED		bed
BEE		bee
BEF		bef
BEG		beg
BEH		beh
BEI		bei
BEJ		bej
BEK		bek
BEL	Belarusian	be
BEM		bem
BEN	Bengali	bn
BEO		beo
BEP		bep
BEQ		beq
BES		bes
BET		bet
BEU		beu
BEV		bev
BEW		bew
BEX		bex
BEY		bey
BEZ		bez
BFA		bfa
BFB		bfb
BFC		bfc
BFD		bfd
BFE		bfe
BFF		bff
BFG		bfg
BFH		bfh
BFI	British Sign Language	bfi
BFJ		bfj
BFK	Ban Khor Sign Language	bfk
BFL		bfl
BFM		bfm
BFN		bfn
BFO		bfo
BFP		bfp
BFQ		bfq
BFR		bfr
BFS		bfs
BFT		bft
BFU		bfu
BFW		bfw
BFY		bfy
BFZ		bfz
BGA		bga
BGB		bgb
BGC		bgc
BGD		bgd
BGE		bge
BGF		bgf
BGG		bgg
BGI		bgi
BGJ		bgj
BGK		bgk
BGL		bgl
BGM		bcg
BGN		bgn
BGO		bgo
BGP		bgp
BGQ		bgq
BGR		bgr
BGS		bgs
BGT		bgt
BGU		bgu
BGV		bgv
BGW		bgw
BGX		bgx
BGY		bgy
BGZ		bgz
BHA		bha
BHB		bhb
BHC		bhc
BHD		bhd
BHE		bhe
BHF		bhf
BHG		bhg
BHH		bhh
BHI		bhi
BHJ		bhj
BHK		fbl
BHL		bhl
BHM		bhm
BHN		bhn
BHO		bho
BHP		bhp
BHQ		bhq
BHR		bhr
BHS		bhs
BHT		bht
BHU		bhu
BHV		bhv
BHW		bhw
BHX		bhx
BHY		bhy
BHZ		bhz
BIA		bia
BIB		bib
BIC		bir
BID		bid
BIE		bie
BIF		bif
BIG		big
BIJ		bij
BIK		bik
BIL		bil
BIM		bim
BIN		bin
BIO		bio
BIP		bip
BIQ		biq
BIR		bir
BIS	Bislama	bi
BIT		bit
BIU		biu
BIV		biv
BIW		biw
BIX		bix
BIY		biy
BIZ		biz
BJA		bja
BJB		bjb
BJC		bjc
BJD		drl
BJE		bje
BJF		bjf
BJG		bjg
BJH		bjh
BJI		bji
BJJ		bjj
BJK		bjk
BJL		bjl
BJM		bjm
BJN		bjn
BJO		bjo
BJQ		bzc
BJR		bjr
BJS		bjs
BJT		bjt
BJU		bju
BJV		bjv
BJW		bjw
BJX		bjx
BJY		bjy
BJZ		bjz
BKA		bka
BKB		ebk
BKC		bkc
BKD		bkd
BKF		bkf
BKG		bkg
BKH		bkh
BKI		bki
BKJ		bkj
BKK		bkk
BKL		bkl
BKM		bkm
BKN		bkn
BKO		bko
BKP		bkp
BKQ		bkq
BKR		bkr
BKS		bks
BKT		bkt
BKU		bku
BKV		bkv
BKW		bkw
BKX		bkx
BKY		bky
BKZ		bkz
BLA		bla
BLB		blb
BLC		blc
BLD		bld
BLE		ble
BLF		blf
BLG		iba
BLH		blh
BLI		bli
BLJ		blj
BLK		blk
BLL		bll
BLM		blm
BLN		bln
BLO		blo
BLP		blp
BLQ		blq
BLR		blr
BLS		bls
BLT		blt
BLV		blv
BLW		blw
BLX		blx
BLY		bly
BLZ		blz
BMA		bma
BMB		bmb
BMC		bmc
BMD		bmd
BME		bme
BMF		bmf
BMG		bmg
BMH		bmh
BMI		bmi
BMJ		bmj
BMK		bmk
BML		bml
BMM		bmm
BMN		bmn
BMO		bmo
BMP		bmp
BMQ		bmq
BMR		bmr
BMS		bms
BMT		bmt
BMU		bmu
BMV		bmv
BMW		bmw
BMX		bmx
BMY		bmy
BMZ		bmz
BNA		bna
BNB		bnb
BNC		bnc
BND		bnd
BNE		bne
BNF		bnf
BNG		bng
BNI		bni
BNJ		bnj
BNK		bnk
BNL		bnl
BNM		bnm
BNN		bnn
BNO		bno
BNP		bnp
BNQ		bnq
BNR		bnr
BNS		bns
BNU		bnu
BNV		bnv
BNW		bnw
BNX		bnx
BNY		bny
BNZ		bnz
BOA		boa
BOB		bob
BOD	Tibetan	bo
BOE		boe
BOF		bof
BOG	Bamako Sign Language	bog
BOH		boh
BOI		boi
BOJ		boj
BOK		bok
BOL		bol
BOM		bom
BON		bon
BOO		boo
BOP		bop
BOQ		boq
BOR		bor
BOS	Bosnian	bs
BOT		bot
BOU		bou
BOV		bov
BOW		bow
BOX		box
BOY		boy
BOZ		boz
BPA		bpa
BPB		bpb
BPD		bpd
BPG		bpg
BPH		bph
BPI		bpi
BPJ		bpj
BPK		bpk
BPL		bpl
BPM		bpm
BPN		bpn
BPO		bpo
BPP		bpp
BPQ		bpq
BPR		bpr
BPS		bps
BPT		bpt
BPU		bpu
BPV		bpv
BPW		bpw
BPX		bpx
BPY		bpy
BPZ		bpz
BQA		bqa
BQB		bqb
BQC		bqc
BQD		bqd
BQF		bqf
BQG		bqg
BQH		bqh
BQI		bqi
BQJ		bqj
BQK		bqk
BQL		bql
BQM		bqm
BQN	Bulgarian Sign Language	bqn
BQO		bqo
BQP		bqp
BQQ		bqq
BQR		bqr
BQS		bqs
BQT		bqt
BQU		bqu
BQV		bqv
BQW		bqw
BQX		bqx
BQY	Bengkala Sign Language	bqy
BQZ		bqz
BRA		bra
BRB		brb
BRC		brc
BRD		brd
BRE	Breton	br
BRF		brf
BRG	Baure	brg
BRH		brh
BRI		bri
BRJ		brj
BRK		brk
BRL		brl
BRM		brm
BRN		brn
BRO		bro
BRP		brp
BRQ		brq
BRR		brr
BRS		brs
BRT		brt
BRU		bru
BRV		brv
BRW		brw
BRX		brx
BRY		bry
BRZ		brz
BSA		bsa
BSB		bsb
BSC		bsc
BSE		bse
BSF		bsf
BSG		bsg
BSH		bsh
BSI		bsi
BSJ		bsj
BSK		bsk
BSL		bsl
BSM		bsm
BSN		bsn
BSO		bso
BSP		bsp
BSQ		bsq
BSR		bsr
BSS		bss
BST		bst
BSU		bsu
BSV		bsv
BSW		bsw
BSX		bsx
BSY		bsy
BTA		bta
BTB		beb
BTC		btc
BTD		btd
BTE		bte
BTF		btf
BTG		btg
BTH		bth
BTI		bti
BTJ		btj
BTL		btl
BTM		btm
BTN		btn
BTO		bto
BTP		btp
BTQ		btq
BTR		btr
BTS		bts
BTT		btt
BTU		btu
BTV		btv
BTW		btw
BTX		btx
BTY		bty
BTZ		btz
BUA		bua
BUB		bub
BUC		buc
BUD		bud
BUE		bue
BUF		buf
BUG		bug
BUH		buh
BUI		bui
BUJ		buj
BUK		buk
BUL	Bulgarian	bg
BUM		bum
BUN		bun
BUO		buo
BUP		bup
BUQ		buq
BUS		bus
BUT		but
BUU		buu
BUV		buv
BUW		buw
BUX		bux
BUY		buy
BUZ		buz
BVA		bva
BVB		bvb
BVC		bvc
BVD		bvd
BVE		bve
BVF		bvf
BVG		bvg
BVH		bvh
BVI		bvi
BVJ		bvj
BVK		bvk
BVL	Bolivian Sign Language	bvl
BVM		bvm
BVN		bvn
BVO		bvo
BVQ		bvq
BVR		bvr
BVT		bvt
BVU		bvu
BVV		bvv
BVW		bvw
BVX		bvx
BVZ		bvz
BWA		bwa
BWB		bwb
BWC		bwc
BWD		bwd
BWE		bwe
BWF		bwf
BWG		bwg
BWH		bwh
BWI		bwi
BWJ		bwj
BWK		bwk
BWL		bwl
BWM		bwm
BWN		bwn
BWO		bwo
BWP		bwp
BWQ		bwq
BWR		bwr
BWS		bws
BWT		bwt
BWU		bwu
BWW		bww
BWX		bwx
BWY		bwy
BWZ		bwz
BXA		bxa
BXB		bxb
BXC		bxc
BXD		bxd
BXE		bxe
BXF		bxf
BXG		bxg
BXH		bxh
BXI		bxi
BXJ		bxj
BXK		luy
BXL		bxl
BXM		bxm
BXN		bxn
BXO		bxo
BXP		bxp
BXQ		bxq
BXR		bua
BXS		bxs
BXU		bxu
BXV		bxv
BXW		bxw
BXX		bxx
BXZ		bxz
BYA		bya
BYB		byb
BYC		byc
BYD		byd
BYE		bye
BYF		byf
BYG		byg
BYH		byh
BYI		byi
BYJ		byj
BYK		byk
BYL		byl
BYM		bym
BYN		byn
BYO		byo
BYP		byp
BYQ		byq
BYR		byr
BYS		bys
BYT		byt
BYV		byv
BYW		byw
BYX		byx
BYY		byy
BYZ		byz
BZA		bza
BZB		bzb
BZD		bzd
BZE		bze
BZF		bzf
BZG		bzg
BZH		bzh
BZI		bzi
BZJ		bzj
BZK		bzk
BZL		bzl
BZM		bzm
BZN		bzn
BZO		bzo
BZP		bzp
BZQ		bzq
BZR		bzr
BZS	Brazilian Sign Language	bzs
BZT		bzt
BZU		bzu
BZV		bzv
BZW		bzw
BZX		bzx
BZY		bzy
BZZ		bzz
CAA		caa
CAB		cab
CAC		cac
CAD		cad
CAE		cae
CAF		caf
CAG		cag
CAH		cah
CAJ		caj
CAK		cak
CAL	Carolinian	cal
CAM		cam
CAN		can
CAO	Chacobo	cao
CAP		cap
CAQ		caq
CAR		car
CAS	Chimane	cas
CAT	Catalan	ca
CAV	Cavineña	cav
CAW	Kallawaya	caw
CAX	Chiquitano	cax
CAY		cay
CAZ	Canichana	caz
CBB		cbb
CBC		cbc
CBD		cbd
CBE		cbe
CBG		cbg
CBH		cbh
CBI		cbi
CBJ		cbj
CBK		cbk
CBL		cbl
CBN		cbn
CBO		cbo
CBR		cbr
CBS		cbs
CBT		cbt
CBU		cbu
CBV		cbv
CBY		cby
CCA		cca
CCC		ccc
CCD		ccd
CCE		cce
CCG		ccg
CCH		cch
CCJ		ccj
CCL		ccl
CCM		ccm
CCO		cco
CCP		ccp
CCQ		rki
CCR		ccr
CDA		cda
CDE		cde
CDF		cdf
CDG		cdg
CDH		cdh
CDI		cdi
CDJ		cdj
CDM		cdm
CDN		cdn
CDO		cdo
CDR		cdr
CDS	Chadian Sign Language	cds
CDY		cdy
CDZ		cdz
CEA		cea
CEB		ceb
CEG		ceg
CEN		cen
CES	Czech	cs
CET		cet
CFA		cfa
CFD		cfd
CFG		cfg
CFM		cfm
CGA		cga
CGC		cgc
CGG		cgg
CGK		cgk
CHA	Chamorro	ch
CHB		chb
CHC		chc
CHD		chd
CHE		ce
CHF		chf
CHG		chg
CHH		chh
CHJ		chj
CHK		chk
CHL		chl
CHM		chm
CHN	Chinook jargon	chn
CHO		cho
CHP		chp
CHQ		chq
CHR		chr
CHT		cht
CHU		cu
CHV		cv
CHW		chw
CHX		chx
CHY		chy
CHZ		chz
CIA		cia
CIB		cib
CIC		cic
CID		cid
CIE		cie
CIH		cih
CIK		cik
CIM		cim
CIN		cin
CIP		cip
CIR		cir
CIW		ciw
CIY		ciy
CJA		cja
CJE		cje
CJH		cjh
CJI		cji
CJK		cjk
CJM		cjm
CJN		cjn
CJO		cjo
CJP		cjp
CJR		mom
CJS		cjs
CJV		cjv
CJY		cjy
CKA		cmr
CKB	Central Kurdish	ckb
CKH		ckh
CKL		ckl
CKO		cko
CKQ		ckq
CKR		ckr
CKS		cks
CKT		ckt
CKU		cku
CKV		ckv
CKX		ckx
CKY		cky
CKZ		ckz
CLA		cla
CLC		clc
CLD		syr
CLE		cle
CLH		clh
CLI		cli
CLK		clk
CLL		cll
CLM		clm
CLO		clo
CLU		clu
CLW		clw
CLY		cly
CMA		cma
CME		cme
CMG		cmg
CMI		cmi
CMK		xch
CML		cml
CMM		cmm
CMN	Mandarin Chinese	zh
CMO		cmo
CMR		cmr
CMS		cms
CMT		cmt
CNA		cna
CNB		cnb
CNC		cnc
CNG		cng
CNH		cnh
CNI		cni
CNK		cnk
CNL		cnl
CNO		cno
CNS		cns
CNT		cnt
CNU		cnu
CNW		cnw
CNX		cnx
COA		coa
COB		cob
COC		coc
COD		cod
COE		coe
COF		cof
COG		cog
COH		coh
COJ		coj
COK		cok
COL		col
COM		com
CON		con
COO		coo
COP		cop
COQ		coq
COR	Cornish	kw
COS	Corsican	co
COT		cot
COU		cou
COV		cov
COW		cow
COX		cox
COY		pij
COZ		coz
CPA		cpa
CPB		cpb
CPC		cpc
CPG		cpg
CPI		cpi
CPN		cpn
CPS		cps
CPU		cpu
CPX		cpx
CPY		cpy
CQD		cqd
CQU		quh
CRA		cra
CRB		crb
CRC		crc
CRD		crd
CRE		cr
CRF		crf
CRG		crg
CRH		crh
CRI		cri
CRJ		crj
CRK		crk
CRL		crl
CRM		crm
CRN		crn
CRO		cro
CRQ		crq
CRR		crr
CRS	Seselwa Creole French	crs
CRT		crt
CRV		crv
CRW		crw
CRX		crx
CRY		cry
CRZ		crz
CSA		csa
CSB	Kashubian	csb
CSC	Catalan Sign Language	csc
CSD	Chiangmai Sign Language	csd
CSE	Czech Sign Language	cse
CSF	Cuban Sign Language	csf
CSG	Chilean Sign Language	csg
CSH		csh
CSI		csi
CSK		csk
CSL	Chinese Sign Language	csl
CSM		csm
CSN	Colombian Sign Language	csn
CSO		cso
CSQ	Croatian Sign Language	csq
CSR	Costa Rican Sign Language	csr
CSS		css
CST		cst
CSW		csw
CSY		csy
CSZ		csz
CTA		cta
CTC		ctc
CTD		ctd
CTE		cte
CTG		ctg
CTL		ctl
CTM		ctm
CTN		ctn
CTO		cto
CTP		ctp
CTS		cts
CTT		ctt
CTU		ctu
CTZ		ctz
CUA		cua
CUB		cub
CUC		cuc
CUG		cug
CUH		cuh
CUI		cui
CUJ		cuj
CUK		cuk
CUL		cul
CUM		cum
CUO		cuo
CUP		cup
CUQ		cuq
CUR		cur
CUT		cut
CUU		cuu
CUV		cuv
CUW		cuw
CUX		cux
CVG		cvg
CVN		cvn
CWA		cwa
CWB		cwb
CWD		cr
CWE		cwe
CWG		cwg
CWT		cwt
CYA		cya
CYB	Cayubaba	cyb
CYM	Welsh	cy
CYO		cyo
CZH		czh
CZK		czk
CZN		czn
CZO		czo
CZT		czt
DAA		daa
DAC		dac
DAD		dad
DAE		dae
DAF		dnj
DAG		dag
DAH		dah
DAI		dai
DAJ		daj
DAK		dak
DAL		dal
DAM		dam
DAN	Danish	da
DAO		dao
DAP		njz
DAQ		daq
DAR		dar
DAS		das
DAU		dau
DAV		dav
DAW		daw
DAX		dax
DAZ		daz
DBA		dba
DBB		dbb
DBD		dbd
DBE		dbe
DBF		dbf
DBG		dbg
DBI		dbi
DBJ		dbj
DBL		dbl
DBM		dbm
DBN		dbn
DBO		dbo
DBP		dbp
DBQ		dbq
DBR		dbr
DBU		dbu
DBV		dbv
DBY		dby
DCC		dcc
DCR		dcr
DDD		ddd
DDE		dde
DDG		ddg
DDI		ddi
DDJ		ddj
DDN		ddn
DDO		ddo
DDS		dds
DDW		ddw
DEC		dec
DED		ded
DEE		dee
DEF		def
DEG		deg
DEH		deh
DEI		dei
DEK		sqm
DEL		del
DEM		dem
DEN		den
DEP		dep
DEQ		deq
DER		der
DES		des
DEU	German	de
DEV		dev
DEZ		dez
DGA		dga
DGB		dgb
DGC		dgc
DGD		dgd
DGE		dge
DGG		dgg
DGH		dgh
DGI		dgi
DGK		dgk
DGN		dgn
DGO		doi
DGR		dgr
DGS		dgs
DGU		dgu
DGX		dgx
DGZ		dgz
DHA		dha
DHD		mwr
DHG		dhg
DHI		dhi
DHL		dhl
DHM		dhm
DHN		dhn
DHO		dho
DHR		dhr
DHS		dhs
DHU		dhu
DHV		dhv
DHW		dhw
DIA		dia
DIB		dib
DIC		dic
DID		did
DIF		dif
DIG		dig
DIH		dih
DII		dii
DIJ		dij
DIK		din
DIL		dil
DIM		dim
DIN		din
DIO		dio
DIP		dip
DIQ		zza
DIR		dir
DIS		dis
DIT		dif
DIU		diu
DIV	Dhivehi	dv
DIW		diw
DIX		dix
DIY		diy
DIZ		diz
DJB		djb
DJC		djc
DJD		djd
DJE		dje
DJF		djf
DJI		dji
DJJ		djj
DJK		djk
DJL		dze
DJM		djm
DJN		djn
DJO		djo
DJR		djr
DJU		dju
DJW		djw
DKA		dka
DKK		dkk
DKL		aqd
DKR		dkr
DKS		dks
DKX		dkx
DLG		dlg
DLM		dlm
DLN		dln
DMA		dma
DMC		dmc
DME		dme
DMG		dmg
DMK		dmk
DML		dml
DMM		dmm
DMO		dmo
DMR		dmr
DMS		dms
DMU		dmu
DMV		dmv
DMX		dmx
DMY		dmy
DNA		dna
DND		dnd
DNE		dne
DNG		dng
DNI		dni
DNK		dnk
DNN		dnn
DNR		dnr
DNT		dnt
DNU		dnu
DNW		dnw
DNY		dny
DOA		doa
DOB		dob
DOC		doc
DOE		doe
DOF		dof
DOH		doh
DOI		doi
DOK		dok
DOL		dol
DON		don
DOO		doo
DOP		dop
DOQ	Dominican Sign Language	doq
DOR		dor
DOS		dos
DOT		dot
DOV		dov
DOW		dow
DOX		dox
DOY		doy
DOZ		doz
DPP		dpp
DRB		drb
DRD		drd
DRE		dre
DRG		drg
DRH		mn
DRI		dri
DRL		drl
DRN		drn
DRO		dro
DRQ		drq
DRR		kzk
DRS		drs
DRT		drt
DRU		dru
DRW		fa-AF
DRY		dry
DSB	Lower Sorbian	dsb
DSE	Dutch Sign Language	dse
DSH		dsh
DSI		dsi
DSL	Danish Sign Language	dsl
DSN		dsn
DSO		dso
DSQ		dsq
DTA		dta
DTB		dtb
DTI		dti
DTK		dtk
DTM		dtm
DTP		dtp
DTR		dtr
DTS		dts
DTT		dtt
DTU		dtu
DUA		dua
DUB		dub
DUC		duc
DUD		uth
DUE		due
DUF		duf
DUG		dug
DUH		duh
DUI		dui
DUJ		dwu
DUK		duk
DUL		dul
DUM		dum
DUN		dun
DUO		duo
DUP		dup
DUQ		duq
DUR		dur
DUS		dus
DUU		duu
DUV		duv
DUW		duw
DUX		dux
DUY		duy
DUZ		duz
DVA		dva
DWA		dwa
DWL		dbt
DWR		dwr
DWS		dws
DWW		dww
DYA		dya
DYB		dyb
DYD		dyd
DYG		dyg
DYI		dyi
DYM		dym
DYN		dyn
DYO		dyo
DYU		dyu
DYY		dyy
DZA		dza
DZD		dzd
DZG		dzg
DZL		dzl
DZN		dzn
DZO	Dzongkha	dz
EBG		ebg
EBO		ebo
EBR		ebr
EBU		ebu
ECR		ecr
ECS	Ecuadorian Sign Language	ecs
ECY		ecy
EEE		eee
EFA		efa
EFE		efe
EFI		efi
EGA		ega
EGL		egl
EGO		ego
EGY		egy
EHU		ehu
EIP		eip
EIT		eit
EIV		eiv
EJA		eja
EKA		eka
EKE		eke
EKG		ekg
EKI		eki
EKK		et
EKL		ekl
EKM		ekm
EKO		eko
EKP		ekp
EKR		ekr
EKY		eky
ELE		ele
ELH		elh
ELI		eli
ELK		elk
ELL	Greek	el
ELM		elm
ELO		elo
ELP		amq
ELU		elu
ELX		elx
EMA		ema
EMB		emb
EME		eme
EMG		emg
EMI		emi
EMK		man
EMM		emm
EMN		emn
EMO		emo
EMP		emp
EMS		ems
EMU		emu
EMW		emw
EMY		emy
ENA		ena
ENB		enb
ENC		enc
END		end
ENF		enf
ENH		enh
ENM		enm
ENN		enn
ENO		eno
ENQ		enq
ENR		enr
ENU		enu
ENV		env
ENW		enw
EOT		eot
EPI		epi
EPO	Esperanto	eo
ERA		era
ERG		erg
ERH		erh
ERI		eri
ERK		erk
ERO		ero
ERR		err
ERS		ers
ERT		ert
ERW		erw
ESE	Ese Ejja	ese
ESH		esh
ESI		esi
ESK		ik
ESL	Egyptian Sign Language	esl
ESM		esm
ESN	Salvadoran Sign Language	esn
ESO	Estonian Sign Language	eso
ESQ		esq
ESS		ess
EST	Estonian	et
ESU		esu
ETB		etb
ETC		etc
ETH	Ethiopian Sign Language	eth
ETN		etn
ETO		eto
ETR		etr
ETS		ets
ETT		ett
ETU		etu
ETX		etx
ETZ		etz
EUS	Basque	eu
EVE		eve
EVH		evh
EVN		evn
EWE	Ewe	ee
EWO		ewo
EXT		ext
EYA		eya
EYO		eyo
EZE		eze
FAA		faa
FAB		fab
FAD		fad
FAF		faf
FAG		fag
FAH		fah
FAI		fai
FAJ		faj
FAK		fak
FAL		fal
FAM		fam
FAN		fan
FAO	Faroese	fo
FAP		fap
FAR		far
FAS	Persian	fa
FAT		ak
FAU		fau
FAX		fax
FAY		fay
FAZ		faz
FCS	Quebec Sign Language	fcs
FER		fer
FFI		ffi
FFM		ffm
FGR		fgr
FIA		fia
FIE		fie
FIJ	Fijian	fj
FIL	Filipino	fil
FIN	Finnish	fi
FIP		fip
FIR		fir
FIT		fit
FIW		fiw
FKV		fkv
FLA		fla
FLH		flh
FLI		fli
FLL		fll
FLN		fln
FLR		flr
FLY		fly
FMP		fmp
FMU		fmu
FNG		fng
FNI		fni
FOD		fod
FOI		foi
FOM		fom
FON		fon
FOR		for
FOS		fos
FPE		fpe
FQS		fqs
FRA	French	fr
FRC		frc
FRD		frd
FRK		frk
FRM		frm
FRO		fro
FRP		frp
FRQ		frq
FRR		frr
FRS		frs
FRT		frt
FRY	Frisian	fy
FSE	Finnish Sign Language	fse
FSL	French Sign Language	fsl
FSS	Finland-Swedish Sign Language	fss
FUB		fub
FUC		ff
FUD		fud
FUE		fue
FUF		fuf
FUH		fuh
FUI		fui
FUJ		fuj
FUL	Fula	ff
FUM		fum
FUN		fun
FUQ		fuq
FUR	Friulan	fur
FUT		fut
FUU		fuu
FUV		fuv
FUY		fuy
FVR		fvr
FWA		fwa
FWE		fwe
GAA		gaa
GAB		gab
GAD		gad
GAE		gae
GAF		gaf
GAG		gag
GAH		gah
GAI		gai
GAJ		gaj
GAK		gak
GAL		gal
GAM		gam
GAN		gan
GAO		gao
GAP		gap
GAQ		gaq
GAR		gar
GAS		gas
GAT		gat
GAU		gau
GAV		dev
GAW		gaw
GAX		gax
GAY		gay
GAZ		om
GBA		gba
GBB		gbb
GBC		wny
GBD		gbd
GBE		gbe
GBF		gbf
GBG		gbg
GBH		gbh
GBI		gbi
GBJ		gbj
GBK		gbk
GBL		gbl
GBM		gbm
GBN		gbn
GBO		grb
GBP		gbp
GBQ		gbq
GBR		gbr
GBS		gbs
GBU		gbu
GBV		gbv
GBX		gbx
GBY		gby
GBZ		gbz
GCC		gcc
GCD		gcd
GCE		gce
GCF		gcf
GCL		gcl
GCN		gcn
GCR		gcr
GCT		gct
GDA		gda
GDB		gdb
GDC		gdc
GDD		gdd
GDE		gde
GDF		gdf
GDG		gdg
GDH		gdh
GDI		gdi
GDJ		gdj
GDK		gdk
GDL		gdl
GDM		gdm
GDN		gdn
GDO		gdo
GDQ		gdq
GDR		gdr
GDU		gdu
GDX		gdx
GEA		gea
GEB		geb
GEC		gec
GED		ged
GEG		geg
GEH		geh
GEI		gei
GEJ		gej
GEK		gek
GEL		gel
GEQ		geq
GES		ges
GEW		gew
GEX		gex
GEY		gey
GEZ		gez
GFK		gfk
GFT		gft
GGA		gga
GGB		ggb
GGD		ggd
GGE		gge
GGG		ggg
GGK		ggk
GGL		ggl
GGN		gvr
GGO		esg
GGR		gtu
GGT		ggt
GGU		ggu
GGW		ggw
GHA		gha
GHC		ghc
GHE		ghe
GHH		ghh
GHK		ghk
GHL		ghl
GHN		ghn
GHO		gho
GHR		ghr
GHS		ghs
GHT		ght
GIA		gia
GIB		gib
GIC		gic
GID		gid
GIG		gig
GIL		gil
GIM		gim
GIN		gin
GIO		aou
GIP		gip
GIQ		giq
GIR		gir
GIS		gis
GIT		git
GIW		giw
GIX		gix
GIY		giy
GIZ		giz
GJI		gji
GJK		gjk
GJN		gjn
GJU		gju
GKA		gka
GKE		gke
GKN		gkn
GKP		gkp
GLA	Scottish Gaelic	gd
GLC		glc
GLD		gld
GLE	Irish	ga
GLG	Galician	gl
GLH		glh
GLI		kzk
GLJ		glj
GLK		glk
GLO		glo
GLR		glr
GLU		glu
GLV	Manx	gv
GLW		glw
GLY		gly
GMA		gma
GMB		gmb
GMD		gmd
GMH		gmh
GML		gml
GMM		gmm
GMN		gmn
GMU		gmu
GMV		gmv
GMX		gmx
GMY		gmy
GNA		gna
GNB		gnb
GNC		gnc
GND		gnd
GNE		gne
GNG		gng
GNH		gnh
GNI		gni
GNK		gnk
GNL		gnl
GNM		gnm
GNN		gnn
GNO		gon
GNQ		gnq
GNR		gnr
GNT		gnt
GNU		gnu
GNW		gnw
GNZ		gnz
GOA		goa
GOB		gob
GOC		goc
GOD		god
GOE		goe
GOF		gof
GOG		gog
GOH		goh
GOI		goi
GOJ		goj
GOK		gok
GOL		gol
GOM		kok
GON		gon
GOO		goo
GOP		gop
GOQ		goq
GOR		gor
GOS		gos
GOT		got
GOU		gou
GOW		gow
GOX		gox
GOY		goy
GOZ		goz
GPA		gpa
GPN		gpn
GQA		gqa
GQI		gqi
GQN		gqn
GQR		gqr
GRA		gra
GRB		grb
GRC		grc
GRD		grd
GRG		grg
GRH		grh
GRI		gri
GRJ		grj
GRM		grm
GRN	Guarani	gn
GRO		gro
GRQ		grq
GRR		grr
GRS		grs
GRT		grt
GRU		gru
GRV		grv
GRW		grw
GRX		grx
GRY		gry
GRZ		grz
GSE	Ghanaian Sign Language	gse
GSG	German Sign Language	gsg
GSL		gsl
GSM	Guatemalan Sign Language	gsm
GSN		gsn
GSO		gso
GSP		gsp
GSS	Greek Sign Language	gss
GSW		gsw
GTA		gta
GTI		nyc
GUA		gua
GUB		gub
GUC		guc
GUD		gud
GUE		gue
GUF		guf
GUG	Paraguayan Guaraní	gn
GUH		guh
GUI		gui
GUJ		gu
GUK		guk
GUL		gul
GUM		gum
GUN		gun
GUO		guo
GUP		gup
GUQ		guq
GUR		gur
GUS	Guinean Sign Language	gus
GUT		gut
GUU		guu
GUV		duz
GUW		guw
GUX		gux
GUZ		guz
GVA		gva
GVC		gvc
GVE		gve
GVF		gvf
GVJ		gvj
GVL		gvl
GVM		gvm
GVN		gvn
GVO		gvo
GVP		gvp
GVR		gvr
GVS		gvs
GVY		gvy
GWA		gwa
GWB		gwb
GWC		gwc
GWD		gwd
GWE		gwe
GWF		gwf
GWG		gwg
GWI		gwi
GWJ		gwj
GWN		gwn
GWR		gwr
GWT		gwt
GWU		gwu
GWW		gww
GWX		gwx
GXX		gxx
GYA		gba
GYB		gyb
GYD		gyd
GYE		gye
GYF		gyf
GYG		gyg
GYI		gyi
GYL		gyl
GYM		gym
GYN		gyn
GYR	Guarayu	gyr
GYY		gyy
GZA		gza
GZI		gzi
GZN		gzn
HAA		haa
HAB	Hanoi Sign Language	hab
HAC		hac
HAD		had
HAE		hae
HAF	Haiphong Sign Language	haf
HAG		hag
HAH		hah
HAI		hai
HAJ		haj
HAK		hak
HAL		hal
HAM		ham
HAN		han
HAO		hao
HAP		hap
HAQ		haq
HAR		har
HAS		has
HAT	Haitian	ht
HAU	Hausa	ha
HAV		hav
HAW		haw
HAX		hax
HAY		hay
HAZ		haz
HBA		hba
HBB		hbb
HBN		hbn
HBO		hbo
HBU		hbu
HCA	Andaman Creole Hindi	hca
HCH		hch
HDN		hai
HDS	Honduran Sign Language	hds
HDY		hdy
HEA		hmn
HEB	Hebrew	he
HED		hed
HEG		heg
HEH		heh
HEI		hei
HEM		hem
HER		hz
HGM		hgm
HGW		hgw
HHI		hhi
HHR		hhr
HHY		hhy
HIA		hia
HIB		hib
HID		hid
HIF	Fiji Hindi	hif
HIG		hig
HIH		hih
HII		hii
HIJ		hij
HIK		hik
HIL		hil
HIN	Hindi	hi
HIO		hio
HIR		hir
HIT		hit
HIW		hiw
HIX		hix
HJI		hji
HKA		hka
HKE		hke
HKK		hkk
HKS	Hong Kong Sign Language	hks
HLA		hla
HLB		hlb
HLD		hld
HLE		hle
HLT		hlt
HLU		hlu
HMA		hma
HMB		hmb
HMC		hmc
HMD		hmd
HME		hme
HMF		hmf
HMG		hmg
HMH		hmh
HMI		hmi
HMJ		hmj
HMK		hmk
HML		hml
HMM		hmm
HMN		hmn
HMO	Hiri Motu	ho
HMP		hmp
HMQ		hmq
HMR		hmr
HMS		hms
HMT		hmt
HMU		hmu
HMV		hmv
HMW		hmw
HMY		hmy
HMZ		hmz
HNA		hna
HND		hnd
HNE		hne
HNH		hnh
HNI		hni
HNJ		hnj
HNN		hnn
HNO		hno
HNS		hns
HNU		hnu
HOA		hoa
HOB		hob
HOC		hoc
HOD		hod
HOE		hoe
HOH		hoh
HOI		hoi
HOJ		hoj
HOL		hol
HOM		hom
HOO		hoo
HOP		hop
HOR		hor
HOS	Ho Chi Minh City Sign Language	hos
HOT		hot
HOV		hov
HOW		how
HOY		hoy
HOZ		hoz
HPO		hpo
HPS	Hawai‘i Pidgin Sign Language	hps
HRA		hra
HRE		hre
HRK		hrk
HRM		hrm
HRO		hro
HRR		jal
HRT		hrt
HRU		hru
HRV	Croatian	hr
HRX		hrx
HRZ		hrz
HSB	Upper Sorbian	hsb
HSH	Hungarian Sign Language	hsh
HSL	Hausa Sign Language	hsl
HSN		hsn
HSS		hss
HTI		hti
HTO		hto
HTS		hts
HTU		htu
HTX		htx
HUB		hub
HUC		huc
HUD		hud
HUE		hue
HUF		huf
HUG		hug
HUH		huh
HUI		hui
HUJ		huj
HUK		huk
HUL		hul
HUM		hum
HUN	Hungarian	hu
HUO		huo
HUP		hup
HUQ		huq
HUR		hur
HUS		hus
HUT		hut
HUU		huu
HUV		huv
HUW		huw
HUX		hux
HUY		huy
HUZ		huz
HVC		hvc
HVE		hve
HVK		hvk
HVN		hvn
HVV		hvv
HWA		hwa
HWC		hwc
HWO		hwo
HYA		hya
HYE	Armenian	hy
IAI		iai
IAN		ian
IAP		iap
IAR		iar
IBA		iba
IBB		ibb
IBD		ibd
IBE		ibe
IBG		ibg
IBI		opa
IBL		ibl
IBM		ibm
IBN		ibn
IBO	Igbo	ig
IBR		ibr
IBU		ibu
IBY		iby
ICA		ica
ICH		ich
ICL	Icelandic Sign Language	icl
ICR		icr
IDA		ida
IDB		idb
IDC		idc
IDD		idd
IDE		ide
IDI		idi
IDO		io
IDR		idr
IDS		ids
IDT		idt
IDU		idu
IFA		ifa
IFB		ifb
IFE		ife
IFF		iff
IFK		ifk
IFM		ifm
IFU		ifu
IFY		ify
IGB		igb
IGE		ige
IGG		igg
IGL		igl
IGM		igm
IGN	Ignaciano	ign
IGO		igo
IGS		igs
IGW		igw
IHB		ihb
IHI		ihi
IHP		ihp
III		ii
IJC		ijc
IJE		ije
IJJ		ijj
IJN		ijn
IJS		ijs
IKE		iu
IKI		iki
IKK		ikk
IKL		ikl
IKO		iko
IKP		ikp
IKT		ikt
IKU		iu
IKV		ikv
IKW		ikw
IKX		ikx
IKZ		ikz
ILA		ila
ILB		ilb
ILE		ie
ILG		ilg
ILI		ili
ILK		ilk
ILL		ilm
ILO		ilo
ILS		ils
ILU		ilu
ILV		ilv
ILW		gal
IMA		ima
IME		ime
IMI		imi
IML		iml
IMN		imn
IMO		imo
IMR		imr
IMS		ims
IMY		imy
INA	Interlingua	ia
INB		inb
IND	Indonesian	id
ING		ing
INH		inh
INJ		inj
INL	Indonesian Sign Language	inl
INM		inm
INN		inn
INO		ino
INP		inp
INS	Indian Sign Language	ins
INT		int
INZ		inz
IOR		ior
IOU		iou
IOW		iow
IPI		ipi
IPK		ik
IPO		ipo
IQU		iqu
IRE		ire
IRH		irh
IRI		iri
IRK		irk
IRN		irn
IRR		irr
IRU		iru
IRX		irx
IRY		iry
ISA		isa
ISC		isc
ISD		isd
ISE	Italian Sign Language	ise
ISG	Irish Sign Language	isg
ISH		ish
ISI		isi
ISL	Icelandic	is
ISM		ism
ISN		isn
ISO		iso
ISR	Israeli Sign Language	isr
IST		ist
ISU		isu
ITA	Italian	it
ITB		itb
ITE	Itene	ite
ITI		iti
ITK		itk
ITL		itl
ITM		itm
ITO	Itonama	ito
ITR		itr
ITS		its
ITT		itt
ITV		itv
ITW		itw
ITX		itx
ITY		ity
ITZ		itz
IUM		ium
IVB		ivb
IVV		ivv
IWK		iwk
IWM		iwm
IWO		iwo
IWS		iws
IXC		ixc
IXL		ixl
IYA		iya
IYO		iyo
IYX		iyx
IZH		izh
IZI		eza
IZR		izr
JAA		jaa
JAB		jab
JAC		jac
JAD		jad
JAE		jae
JAF		jaf
JAH		jah
JAJ		jaj
JAK		jak
JAL		jal
JAM		jam
JAO		jao
JAQ		jaq
JAR		jgk
JAS		jas
JAT		jat
JAU		jau
JAV		jv
JAX		jax
JAY		jay
JAZ		jaz
JBE		jbe
JBJ		jbj
JBN		jbn
JBO		jbo
JBR		jbr
JBT		jbt
JBU		jbu
JCS	Jamaican Country Sign Language	jcs
JCT		jct
JDA		jda
JDG		jdg
JDT		jdt
JEB		jeb
JEE		jee
JEG		oyb
JEH		jeh
JEI		jei
JEK		jek
JEL		jel
JEN		jen
JER		jer
JET		jet
JEU		jeu
JGB		jgb
JGE		jge
JGO		jgo
JHI		jhi
JHS	Jhankot Sign Language	jhs
JIA		jia
JIB		jib
JIC		jic
JID		jid
JIE		jie
JIG		jig
JIH		jih
JII		jii
JIL		jil
JIM		jim
JIO		jio
JIQ		jiq
JIT		jit
JIU		jiu
JIV		jiv
JIY		jiy
JKO		jko
JKU		jku
JLE		jle
JMA		jma
JMB		jmb
JMC		jmc
JMD		jmd
JMI		jmi
JML		jml
JMN		jmn
JMR		jmr
JMS		jms
JMX		jmx
JNA		jna
JND		jnd
JNG		jng
JNI		jni
JNJ		jnj
JNL		jnl
JNS		jns
JOB		job
JOD		jod
JOR		jor
JOS	Jordanian Sign Language	jos
JOW		jow
JPA		jpa
JPN	Japanese	ja
JPR		jpr
JQR		jqr
JRA		jra
JRB		jrb
JRR		jrr
JRT		jrt
JRU		jru
JSL	Japanese Sign Language	jsl
JUA		jua
JUB		jub
JUC		juc
JUD		jud
JUH		juh
JUK		juk
JUL		jul
JUM		jum
JUN		jun
JUO		juo
JUP		jup
JUR		jur
JUS	Jumla Sign Language	jus
JUT		jut
JUU		juu
JUW		juw
JUY		juy
JVD		jvd
JVN		jvn
JWI		jwi
JYA		jya
JYE		jye
JYY		jyy
KAA		kaa
KAB		kab
KAC		kac
KAD		kad
KAE		kae
KAF		kaf
KAG		kag
KAH		kah
KAI		kai
KAJ		kaj
KAK		kak
KAL	Greenlandic	kl
KAM		kam
KAN		kn
KAO		kao
KAP		kap
KAQ		kaq
KAS		ks
KAT	Georgian	ka
KAU		kr
KAV		kav
KAW		kaw
KAX		kax
KAY		kay
KAZ	Kazakh	kk
KBA		kba
KBB		kbb
KBC		kbc
KBD		kbd
KBE		kbe
KBF		kbf
KBG		kbg
KBH		kbh
KBI		kbi
KBJ		kbj
KBK		kbk
KBL		kbl
KBM		kbm
KBN		kbn
KBO		kbo
KBP		kbp
KBQ		kbq
KBR		kbr
KBS		kbs
KBT		kbt
KBU		kbu
KBV		kbv
KBW		kbw
KBX		kbx
KBY		kby
KBZ		kbz
KCA		kca
KCB		kcb
KCC		kcc
KCD		kcd
KCE		kce
KCF		kcf
KCG		kcg
KCH		kch
KCI		kci
KCJ		kcj
KCK		kck
KCL		kcl
KCM		kcm
KCN		kcn
KCO		kco
KCP		kcp
KCQ		kcq
KCR		kcr
KCS		kcs
KCT		kct
KCU		kcu
KCV		kcv
KCW		kcw
KCX		kcx
KCY		kcy
KCZ		kcz
KDA		kda
KDC		kdc
KDD		kdd
KDE		kde
KDF		kdf
KDG		kdg
KDH		kdh
KDI		kdi
KDJ		kdj
KDK		kdk
KDL		kdl
KDM		kdm
KDN		kdn
KDP		kdp
KDQ		kdq
KDR		kdr
KDT		kdt
KDU		kdu
KDV		zkd
KDW		kdw
KDX		kdx
KDY		kdy
KDZ		kdz
KEA		kea
KEB		keb
KEC		kec
KED		ked
KEE		kee
KEF		kef
KEG		keg
KEH		keh
KEI		kei
KEJ		kej
KEK		kek
KEL		kel
KEM		kem
KEN		ken
KEO		keo
KEP		kep
KEQ		keq
KER		ker
KES		kes
KET		ket
KEU		keu
KEV		kev
KEW		kew
KEX		kex
KEY		key
KEZ		kez
KFA		kfa
KFB		kfb
KFC		kfc
KFD		kfd
KFE		kfe
KFF		kff
KFG		kfg
KFH		kfh
KFI		kfi
KFJ		kfj
KFK		kfk
KFL		kfl
KFM		kfm
KFN		kfn
KFO		kfo
KFP		kfp
KFQ		kfq
KFR		kfr
KFS		kfs
KFT		kft
KFU		kfu
KFV		kfv
KFW		kfw
KFX		kfx
KFY		kfy
KFZ		kfz
KGA		kga
KGB		kgb
KGC		tdf
KGD		ncq
KGE		kge
KGF		kgf
KGG		kgg
KGH		kml
KGI	Selangor Sign Language	kgi
KGJ		kgj
KGK		kgk
KGL		kgl
KGM		plu
KGN		kgn
KGO		kgo
KGP		kgp
KGQ		kgq
KGR		kgr
KGS		kgs
KGT		kgt
KGU		kgu
KGV		kgv
KGW		kgw
KGX		kgx
KGY		kgy
KHA		kha
KHB		khb
KHC		khc
KHD		khd
KHE		khe
KHF		khf
KHG		khg
KHH		khh
KHJ		khj
KHK		mn
KHL		khl
KHM	Khmer	km
KHN		khn
KHO		kho
KHP		khp
KHQ		khq
KHR		khr
KHS		khs
KHT		kht
KHU		khu
KHV		khv
KHW		khw
KHX		khx
KHY		khy
KHZ		khz
KIA		kia
KIB		kib
KIC		kic
KID		kid
KIE		kie
KIF		kif
KIG		kig
KIH		kih
KII		kii
KIJ		kij
KIK		ki
KIL		kil
KIM		kim
KIN	Kinyarwanda	rw
KIO		kio
KIP		kip
KIQ		kiq
KIR	Kyrgyz	ky
KIS		kis
KIT		kit
KIU		kiu
KIV		kiv
KIW		kiw
KIX		kix
KIY		kiy
KIZ		kiz
KJA		kja
KJB		kjb
KJC		kjc
KJD		kjd
KJE		kje
KJF		kjf
KJG		kjg
KJH		kjh
KJI		kji
KJJ		kjj
KJK		kjk
KJL		kjl
KJM		kjm
KJN		kjn
KJO		kjo
KJP		kjp
KJQ		kjq
KJR		kjr
KJS		kjs
KJT		kjt
KJU		kju
KJX		kjx
KJY		kjy
KJZ		kjz
KKA		kka
KKB		kkb
KKC		kkc
KKD		kkd
KKE		kke
KKF		kkf
KKG		kkg
KKH		kkh
KKI		kki
KKJ		kkj
KKK		kkk
KKL		kkl
KKM		kkm
KKN		kkn
KKO		kko
KKP		kkp
KKQ		kkq
KKR		kkr
KKS		kks
KKT		kkt
KKU		kku
KKV		kkv
KKW		kkw
KKX		kkx
KKY		kky
KKZ		kkz
KLA		kla
KLB		klb
KLC		klc
KLD		kld
KLE		kle
KLF		klf
KLG		klg
KLH		klh
KLI		kli
KLJ		klj
KLK		klk
KLL		kll
KLM		klm
KLN		kln
KLO		klo
KLP		klp
KLQ		klq
KLR		klr
KLS		kls
KLT		klt
KLU		klu
KLV		klv
KLW		klw
KLX		klx
KLY		kly
KLZ		klz
KMA		kma
KMB		kmb
KMC		kmc
KMD		kmd
KME		kme
KMF		kmf
KMG		kmg
KMH		kmh
KMI		kmi
KMJ		kmj
KMK		kmk
KML		kml
KMM		kmm
KMN		kmn
KMO		kmo
KMP		kmp
KMQ		kmq
KMR	Northern Kurdish	ku
KMS		kms
KMT		kmt
KMU		kmu
KMV		kmv
KMW		kmw
KMX		kmx
KMY		kmy
KMZ		kmz
KNA		kna
KNB		knb
KNC		kr
KND		knd
KNE		kne
KNF		knf
KNG		kg
KNI		kni
KNJ		knj
KNK		knk
KNL		knl
KNM		knm
KNN		knn
KNO		kno
KNP		knp
KNQ		knq
KNR		knr
KNS		kns
KNT		knt
KNU		knu
KNV		knv
KNW		knw
KNX		knx
KNY		kny
KNZ		knz
KOA		koa
KOC		koc
KOD		kod
KOE		koe
KOF		kof
KOG		kog
KOH		koh
KOI		koi
KOJ		kwv
KOK		kok
KOL		kol
KOM		kv
KON	Kikongo	kg
KOO		koo
KOP		kop
KOQ		koq
KOR	Korean	ko
KOS		kos
KOT		kot
KOU		kou
KOV		kov
KOW		kow
KOX		kox
KOY		koy
KOZ		koz
KPA		kpa
KPB		kpb
KPC		kpc
KPD		kpd
KPE		kpe
KPF		kpf
KPG		kpg
KPH		kph
KPI		kpi
KPJ		kpj
KPK		kpk
KPL		kpl
KPM		kpm
KPN		kpn
KPO		kpo
KPP		jkm
KPQ		kpq
KPR		kpr
KPS		kps
KPT		kpt
KPU		kpu
KPV		kv
KPW		kpw
KPX		kpx
KPY		kpy
KPZ		kpz
KQA		kqa
KQB		kqb
KQC		kqc
KQD		kqd
KQE		kqe
KQF		kqf
KQG		kqg
KQH		kqh
KQI		kqi
KQJ		kqj
KQK		kqk
KQL		kql
KQM		kqm
KQN		kqn
KQO		kqo
KQP		kqp
KQQ		kqq
KQR		kqr
KQS		kqs
KQT		kqt
KQU		kqu
KQV		kqv
KQW		kqw
KQX		kqx
KQY		kqy
KQZ		kqz
KRA		kra
KRB		krb
KRC		krc
KRD		krd
KRE		kre
KRF		krf
KRH		krh
KRI		kri
KRJ		krj
KRK		krk
KRL		krl
KRM		bmf
KRN		krn
KRP		krp
KRR		krr
KRS		krs
KRT		krt
KRU		kru
KRV		krv
KRW		krw
KRX		krx
KRY		kry
KRZ		krz
KSA		ksa
KSB		ksb
KSC		ksc
KSD		ksd
KSE		kse
KSF		ksf
KSG		ksg
KSH		ksh
KSI		ksi
KSJ		ksj
KSK		ksk
KSL		ksl
KSM		ksm
KSN		ksn
KSO		kso
KSP		ksp
KSQ		ksq
KSR		ksr
KSS		kss
KST		kst
KSU		ksu
KSV		ksv
KSW		ksw
KSX		ksx
KSY		ksy
KSZ		ksz
KTA		kta
KTB		ktb
KTC		ktc
KTD		ktd
KTE		kte
KTF		ktf
KTG		ktg
KTH		kth
KTI		kti
KTJ		ktj
KTK		ktk
KTL		ktl
KTM		ktm
KTN		ktn
KTO		kto
KTP		ktp
KTQ		ktq
KTR		dtp
KTS		kts
KTT		ktt
KTU		ktu
KTV		ktv
KTW		ktw
KTX		ktx
KTY		kty
KTZ		ktz
KUA		kj
KUB		kub
KUC		kuc
KUD		kud
KUE		kue
KUF		kuf
KUG		kug
KUH		kuh
KUI		kui
KUJ		kuj
KUK		kuk
KUL		kul
KUM		kum
KUN		kun
KUO		kuo
KUP		kup
KUQ		kuq
KUR	Kurdish	ku
KUS		kus
KUT		kut
KUU		kuu
KUV		kuv
KUW		kuw
KUX		kux
KUY		kuy
KUZ		kuz
KVA		kva
KVB		kvb
KVC		kvc
KVD		kvd
KVE		kve
KVF		kvf
KVG		kvg
KVH		kvh
KVI		kvi
KVJ		kvj
KVK	Korean Sign Language	kvk
KVL		kvl
KVM		kvm
KVN		kvn
KVO		kvo
KVP		kvp
KVQ		kvq
KVR		kvr
KVS		gdj
KVT		kvt
KVU		kvu
KVV		kvv
KVW		kvw
KVX		kvx
KVY		kvy
KVZ		kvz
KWA		kwa
KWB		kwb
KWC		kwc
KWD		kwd
KWE		kwe
KWF		kwf
KWG		kwg
KWH		kwh
KWI		kwi
KWJ		kwj
KWK		kwk
KWL		kwl
KWM		kwm
KWN		kwn
KWO		kwo
KWP		kwp
KWQ		yam
KWR		kwr
KWS		kws
KWT		kwt
KWU		kwu
KWV		kwv
KWW		kww
KWX		kwx
KWY		kwy
KWZ		kwz
KXA		kxa
KXB		kxb
KXC		kxc
KXD	Brunei Malay	kxd
KXE		tvd
KXF		kxf
KXH		kxh
KXI		kxi
KXJ		kxj
KXK		kxk
KXL		kru
KXM		kxm
KXN		kxn
KXO		kxo
KXP		kxp
KXQ		kxq
KXR		kxr
KXS		kxs
KXT		kxt
KXU		kxu
KXV		kxv
KXW		kxw
KXX		kxx
KXY		kxy
KXZ		kxz
KYA		kya
KYB		kyb
KYC		kyc
KYD		kyd
KYE		kye
KYF		kyf
KYG		kyg
KYH		kyh
KYI		kyi
KYJ		kyj
KYK		kyk
KYL		kyl
KYM		kym
KYN		kyn
KYO		kyo
KYP		kyp
KYQ		kyq
KYR		kyr
KYS		kys
KYT		kyt
KYU		kyu
KYV		kyv
KYW		kyw
KYX		kyx
KYY		kyy
KYZ		kyz
KZA		kza
KZB		kzb
KZC		kzc
KZD		kzd
KZE		kze
KZF		kzf
KZG		kzg
KZH		dgl
KZI		kzi
KZJ		dtp
KZK		kzk
KZL		kzl
KZM		kzm
KZN		kzn
KZO		kzo
KZP		kzp
KZQ		kzq
KZR		kzr
KZS		kzs
KZT		dtp
KZU		kzu
KZV		kzv
KZW		kzw
KZX		kzx
KZY		kzy
KZZ		kzz
LAA		laa
LAB		lab
LAC		lac
LAD		lad
LAE		lae
LAF		laf
LAG		lag
LAH		lah
LAI		lai
LAJ		laj
LAK		ksp
LAL		lal
LAM		lam
LAN		lan
LAO	Lao	lo
LAP		lap
LAQ		laq
LAR		lar
LAS		las
LAT	Latin	la
LAU		lau
LAV	Latvian	lv
LAW		law
LAX		lax
LAY		lay
LAZ		laz
LBA		lba
LBB		lbb
LBC		lbc
LBE		lbe
LBF		lbf
LBG		lbg
LBI		lbi
LBJ		lbj
LBM		lbm
LBN		lbn
LBO		lbo
LBQ		lbq
LBR		lbr
LBS	Libyan Sign Language	lbs
LBT		lbt
LBU		lbu
LBV		lbv
LBW		lbw
LBX		lbx
LBY		lby
LBZ		lbz
LCC		lcc
LCD		lcd
LCE		lce
LCF		lcf
LCH		lch
LCL		lcl
LCM		lcm
LCP		lcp
LCQ		lcq
LCS		lcs
LDB		ldb
LDD		ldd
LDG		ldg
LDH		ldh
LDI		ldi
LDJ		ldj
LDK		ldk
LDL		ldl
LDM		ldm
LDN		ldn
LDO		ldo
LDP		ldp
LDQ		ldq
LEA		lea
LEB		leb
LEC	Leco	lec
LED		led
LEE		lee
LEF		lef
LEG		enl
LEH		leh
LEI		lei
LEJ		lej
LEK		lek
LEL		lel
LEM		lem
LEN		len
LEO		leo
LEP		lep
LEQ		leq
LER		ler
LES		les
LET		let
LEU		leu
LEV		lev
LEW		lew
LEX		lex
LEY		ley
LEZ		lez
LFA		lfa
LFN		lfn
LGA		lga
LGB		lgb
LGG		lgg
LGH		lgh
LGI		lgi
LGK		lgk
LGL		lgl
LGM		lgm
LGN		lgn
LGQ		lgq
LGR		lgr
LGT		lgt
LGU		lgu
LGZ		lgz
LHA		lha
LHH		lhh
LHI		lhi
LHL		lhl
LHM		lhm
LHN		lhn
LHP		lhp
LHS		lhs
LHT		lht
LHU		lhu
LIA		lia
LIB		lib
LIC		lic
LID		lid
LIE		lie
LIF		lif
LIG		lig
LIH		lih
LII		raq
LIJ		lij
LIK		lik
LIL		lil
LIM		li
LIN	Lingala	ln
LIO		lio
LIP		lip
LIQ		liq
LIR		lir
LIS		lis
LIT	Lithuanian	lt
LIU		liu
LIV		liv
LIW		liw
LIX		lix
LIY		liy
LIZ		liz
LJE		lje
LJI		lji
LJL		ljl
LJP		ljp
LKA		lka
LKB		lkb
LKC		lkc
LKD		lkd
LKE		lke
LKH		lkh
LKI		lki
LKJ		lkj
LKL		lkl
LKN		lkn
LKO		lko
LKR		lkr
LKS		lks
LKT		lkt
LKY		lky
LLA		lla
LLB		llb
LLC		llc
LLD		lld
LLE		lle
LLF		llf
LLG		llg
LLH		llh
LLI		lli
LLK		llk
LLL		lll
LLM		llm
LLN		lln
LLO		ngt
LLP		llp
LLQ		llq
LLS	Lithuanian Sign Language	lls
LLU		llu
LLX		llx
LMA		lma
LMB		lmb
LMC		lmc
LMD		lmd
LME		lme
LMF		lmf
LMG		lmg
LMH		lmh
LMI		lmi
LMJ		lmj
LMK		lmk
LML		lml
LMM		rmx
LMN		lmn
LMO		lmo
LMP		lmp
LMQ		lmq
LMR		lmr
LMU		lmu
LMV		lmv
LMW		lmw
LMX		lmx
LMY		lmy
LMZ		lmz
LNA		lna
LNB		lnb
LND		lnd
LNG		lng
LNH		lnh
LNI		lni
LNJ		lnj
LNL		lnl
LNM		lnm
LNN		lnn
LNO		lno
LNS		lns
LNU		lnu
LNZ		lnz
LOA		loa
LOB		lob
LOC		loc
LOE		loe
LOF		lof
LOG		log
LOH		loh
LOI		loi
LOJ		loj
LOK		lok
LOL		lol
LOM		lom
LON		lon
LOO		loo
LOP		lop
LOQ		loq
LOR		lor
LOS		los
LOT		lot
LOU		lou
LOV		lov
LOW		low
LOX		lox
LOY		loy
LOZ		loz
LPA		lpa
LPE		lpe
LPN		lpn
LPO		lpo
LPX		lpx
LRA		lra
LRC		lrc
LRE		lre
LRG		lrg
LRI		lri
LRK		lrk
LRL		lrl
LRM		lrm
LRN		lrn
LRO		lro
LRR		lrr
LRT		lrt
LRV		lrv
LRZ		lrz
LSA		lsa
LSD		lsd
LSE		lse
LSG	Lyons Sign Language	lsg
LSH		lsh
LSI		lsi
LSL	Latvian Sign Language	lsl
LSM		lsm
LSO	Laotian Sign Language	lso
LSP	Panamanian Sign Language	lsp
LSR		lsr
LSS		lss
LST	Trinidad and Tobago Sign Language	lst
LTC		ltc
LTI		lti
LTN		ltn
LTO		lto
LTS		lts
LTU		ltu
LTZ	Luxembourgish	lb
LUA	Luba-Lulua	lua
LUB		lu
LUC		luc
LUD		lud
LUE		lue
LUF		luf
LUG		lg
LUI		lui
LUJ		luj
LUK		luk
LUL		lul
LUM		lum
LUN		lun
LUO		luo
LUP		lup
LUQ		luq
LUR		lur
LUS		lus
LUT		lut
LUU		luu
LUV		luv
LUW		luw
LUY		luy
LUZ		luz
LVA		lva
LVK		lvk
LVU		lvu
LWA		lwa
LWE		lwe
LWG		lwg
LWH		lwh
LWL		lwl
LWM		lwm
LWO		lwo
LWT		lwt
LWW		lww
LYA		lya
LYG		lyg
LYN		lyn
LZH		lzh
LZL		lzl
LZN		lzn
LZZ		lzz
MAA		maa
MAB		mab
MAD		mad
MAE		mae
MAF		maf
MAG		mag
MAH	Marshallese	mh
MAI		mai
MAJ		maj
MAK		mak
MAL		ml
MAM		mam
MAN	Manding	man
MAQ		maq
MAR		mr
MAS		mas
MAT		mat
MAU		mau
MAV		mav
MAW		maw
MAX		max
MAZ		maz
MBA		mba
MBB		mbb
MBC		mbc
MBD		mbd
MBE		mbe
MBF		mbf
MBH		mbh
MBI		mbi
MBJ		mbj
MBK		mbk
MBL		mbl
MBM		mbm
MBN		mbn
MBO		mbo
MBP		mbp
MBQ		mbq
MBR		mbr
MBS		mbs
MBT		mbt
MBU		mbu
MBV		mbv
MBW		mbw
MBX		mbx
MBY		mby
MBZ		mbz
MCA		mca
MCB		mcb
MCC		mcc
MCD		mcd
MCE		mce
MCF		mcf
MCG		mcg
MCH		mch
MCI		mci
MCJ		mcj
MCK		mck
MCL		mcl
MCM		mcm
MCN		mcn
MCO		mco
MCP		mcp
MCQ		mcq
MCR		mcr
MCS		mcs
MCT		mct
MCU		mcu
MCV		mcv
MCW		mcw
MCX		mcx
MCY		mcy
MCZ		mcz
MDA		mda
MDB		mdb
MDC		mdc
MDD		mdd
MDE		mde
MDF		mdf
MDG		mdg
MDH		mdh
MDI		mdi
MDJ		mdj
MDK		mdk
MDL	Maltese Sign Language	mdl
MDM		mdm
MDN		mdn
MDP		mdp
MDQ		mdq
MDR		mdr
MDS		mds
MDT		mdt
MDU		mdu
MDV		mdv
MDW		mdw
MDX		mdx
MDY		mdy
MDZ		mdz
MEA		mea
MEB		meb
MEC		mec
MED		med
MEE		mee
MEF		mef
MEG		cir
MEH		meh
MEI		mei
MEJ		mej
MEK		mek
MEL		mel
MEM		mem
MEN		men
MEO		meo
MEP		mep
MEQ		meq
MER		mer
MES		mes
MET		met
MEU		meu
MEV		mev
MEW		mew
MEY		mey
MEZ		mez
MFA		mfa
MFB		mfb
MFC		mfc
MFD		mfd
MFE		mfe
MFF		mff
MFG		mfg
MFH		mfh
MFI		mfi
MFJ		mfj
MFK		mfk
MFL		mfl
MFM		mfm
MFN		mfn
MFO		mfo
MFP		mfp
MFQ		mfq
MFR		mfr
MFS	Mexican Sign Language	mfs
MFT		mft
MFU		mfu
MFV		mfv
MFW		mfw
MFX		mfx
MFY		mfy
MFZ		mfz
MGA		mga
MGB		mgb
MGC		mgc
MGD		mgd
MGE		mge
MGF		mgf
MGG		mgg
MGH		mgh
MGI		mgi
MGJ		mgj
MGK		mgk
MGL		mgl
MGM		mgm
MGN		mgn
MGO		mgo
MGP		mgp
MGQ		mgq
MGR		mgr
MGS		mgs
MGT		mgt
MGU		mgu
MGV		mgv
MGW		mgw
MGX		jbk
MGY		mgy
MGZ		mgz
MHA		mha
MHB		mhb
MHC		mhc
MHD		mhd
MHE		mhe
MHF		mhf
MHG		mhg
MHH		mhh
MHI		mhi
MHJ		mhj
MHK		mhk
MHL		mhl
MHM		mhm
MHN		mhn
MHO		mho
MHP		mhp
MHQ		mhq
MHR		chm
MHS		mhs
MHT		mht
MHU		mhu
MHW		mhw
MHX		mhx
MHY		mhy
MHZ		mhz
MIA		mia
MIB		mib
MIC		mic
MID		mid
MIE		mie
MIF		mif
MIG		mig
MIH		mih
MII		mii
MIJ		mij
MIK		mik
MIL		mil
MIM		mim
MIN	Minangkabau	min
MIO		mio
MIP		mip
MIQ		miq
MIR		mir
MIS	Uncoded languages	mis
MIT		mit
MIU		miu
MIW		miw
MIX		mix
MIY		miy
MIZ		miz
MJA		mja
MJC		mjc
MJD		mjd
MJE		mje
MJG		mjg
MJH		mjh
MJI		mji
MJJ		mjj
MJK		mjk
MJL		mjl
MJM		mjm
MJN		mjn
MJO		mjo
MJP		mjp
MJQ		mjq
MJR		mjr
MJS		mjs
MJT		mjt
MJU		mju
MJV		mjv
MJW		mjw
MJX		mjx
MJY		mjy
MJZ		mjz
MKA		mka
MKB		mkb
MKC		mkc
MKD	Macedonian	mk
MKE		mke
MKF		mkf
MKG		mkg
MKI		mki
MKJ		mkj
MKK		mkk
MKL		mkl
MKM		mkm
MKN		mkn
MKO		mko
MKP		mkp
MKQ		mkq
MKR		mkr
MKS		mks
MKT		mkt
MKU		mku
MKV		mkv
MKW		mkw
MKX		mkx
MKY		mky
MKZ		mkz
MLA		mla
MLB		mlb
MLC		mlc
MLD		mld
MLE		mle
MLF		mlf
MLG	Malagasy	mg
MLH		mlh
MLI		mli
MLJ		mlj
MLK		mlk
MLL		mll
MLM		mlm
MLN		mln
MLO		mlo
MLP		mlp
MLQ		mlq
MLR		mlr
MLS		mls
MLT	Maltese	mt
MLU		mlu
MLV		mlv
MLW		mlw
MLX		mlx
MLZ		mlz
MMA		mma
MMB		mmb
MMC		mmc
MMD		mmd
MME		mme
MMF		mmf
MMG		mmg
MMH		mmh
MMI		mmi
MMJ		mmj
MMK		mmk
MML		mml
MMM		mmm
MMN		mmn
MMO		mmo
MMP		mmp
MMQ		mmq
MMR		mmr
MMT		mmt
MMU		mmu
MMV		mmv
MMW		mmw
MMX		mmx
MMY		mmy
MMZ		mmz
MNA		mna
MNB		mnb
MNC		mnc
MND		mnd
MNE		mne
MNF		mnf
MNG		mng
MNH		mnh
MNI		mni
MNJ		mnj
MNK	Mandinka	mnk
MNL		mnl
MNM		mnm
MNN		mnn
MNP		mnp
MNQ		mnq
MNR		mnr
MNS		mns
MNT		wnn
MNU		mnu
MNV		mnv
MNW		mnw
MNX		mnx
MNY		mny
MNZ		mnz
MOA		moa
MOC		moc
MOD		mod
MOE		moe
MOF		xnt
MOG		mog
MOH		moh
MOI		moi
MOJ		moj
MOK		mok
MOM		mom
MON	Mongolian	mn
MOO		moo
MOP		mop
MOQ		moq
MOR		mor
MOS		mos
MOT		mot
MOU		mou
MOV		mov
MOW		mow
MOX		mox
MOY		moy
MOZ		moz
MPA		mpa
MPB		mpb
MPC		mpc
MPD	Machinere	mpd
MPE		mpe
MPG		mpg
MPH		mph
MPI		mpi
MPJ		mpj
MPK		mpk
MPL		mpl
MPM		mpm
MPN		mpn
MPO		mpo
MPP		mpp
MPQ		mpq
MPR		mpr
MPS		mps
MPT		mpt
MPU		mpu
MPV		mpv
MPW		mpw
MPX		mpx
MPY		mpy
MPZ		mpz
MQA		mqa
MQB		mqb
MQC		mqc
MQE		mqe
MQF		mqf
MQG		mqg
MQH		mqh
MQI		mqi
MQJ		mqj
MQK		mqk
MQL		mql
MQM		mqm
MQN		mqn
MQO		mqo
MQP		mqp
MQQ		mqq
MQR		mqr
MQS		mqs
MQT		mqt
MQU		mqu
MQV		mqv
MQW		mqw
MQX		mqx
MQY		mqy
MQZ		mqz
MRA		mra
MRB		mrb
MRC		mrc
MRD		mrd
MRE	Martha’s Vineyard Sign Language	mre
MRF		mrf
MRG		mrg
MRH		mrh
MRI	Māori	mi
MRJ		mrj
MRK		mrk
MRL		mrl
MRM		mrm
MRN		mrn
MRO		mro
MRP		mrp
MRQ		mrq
MRR		mrr
MRS		mrs
MRT		mrt
MRU		mru
MRV		mrv
MRW		mrw
MRX		mrx
MRY		mry
MRZ		mrz
MSB		msb
MSC		msc
MSD	Yucatec Maya Sign Language	msd
MSE		mse
MSF		msf
MSG		msg
MSH		msh
MSI		msi
MSJ		msj
MSK		msk
MSL		msl
MSM		msm
MSN		msn
MSO		mso
MSP		msp
MSQ		msq
MSR	Mongolian Sign Language	msr
MSS		mss
MST		mry
MSU		msu
MSV		msv
MSW		msw
MSX		msx
MSY		msy
MSZ		msz
MTA		mta
MTB		mtb
MTC		mtc
MTD		mtd
MTE		mte
MTF		mtf
MTG		mtg
MTH		mth
MTI		mti
MTJ		mtj
MTK		mtk
MTL		mtl
MTM		mtm
MTN		mtn
MTO		mto
MTP	Wichí Lhamtés Nocten	mtp
MTQ		mtq
MTR		mtr
MTS		mts
MTT		mtt
MTU		mtu
MTV		mtv
MTW		mtw
MTX		mtx
MTY		mty
MUA		mua
MUB		mub
MUC		muc
MUD		mud
MUE		mue
MUG		mug
MUH		muh
MUI		mui
MUJ		muj
MUK		muk
MUL	Multiple languages	mul
MUM		mum
MUO		muo
MUP		raj
MUQ		muq
MUR		mur
MUS		mus
MUT		mut
MUU		muu
MUV		muv
MUX		mux
MUY		muy
MUZ		muz
MVA		mva
MVB		mvb
MVD		mvd
MVE		mve
MVF		mvf
MVG		mvg
MVH		mvh
MVI		mvi
MVK		mvk
MVL		mvl
MVM		mvm
MVN		mvn
MVO		mvo
MVP		mvp
MVQ		mvq
MVR		mvr
MVS		mvs
MVT		mvt
MVU		mvu
MVV		mvv
MVW		mvw
MVX		mvx
MVY		mvy
MVZ		mvz
MWA		mwa
MWB		mwb
MWC		mwc
MWD		dmw
MWE		mwe
MWF		mwf
MWG		mwg
MWH		mwh
MWI		mwi
MWJ		vaj
MWK		mwk
MWL		mwl
MWM		mwm
MWN		mwn
MWO		mwo
MWP		mwp
MWQ		mwq
MWR		mwr
MWS		mws
MWT		mwt
MWU		mwu
MWV		mwv
MWW		mww
MWX		mwx
MWY		mwy
MWZ		mwz
MXA		mxa
MXB		mxb
MXC		mxc
MXD		mxd
MXE		mxe
MXF		mxf
MXG		mxg
MXH		mxh
MXI		mxi
MXJ		mxj
MXK		mxk
MXL		mxl
MXM		mxm
MXN		mxn
MXO		mxo
MXP		mxp
MXQ		mxq
MXR		mxr
MXS		mxs
MXT		mxt
MXU		mxu
MXV		mxv
MXW		mxw
MXX		mxx
MXY		mxy
MXZ		mxz
MYA	Burmese	my
MYB		myb
MYC		myc
MYD		aog
MYE		mye
MYF		myf
MYG		myg
MYH		myh
MYI		myi
MYJ		myj
MYK		myk
MYL		myl
MYM		mym
MYO		myo
MYP		myp
MYQ		myq
MYR		myr
MYS		mys
MYT		mry
MYU		myu
MYV		myv
MYW		myw
MYX		myx
MYY		myy
MYZ		myz
MZA		mza
MZB		mzb
MZC	Madagascar Sign Language	mzc
MZD		mzd
MZE		mze
MZG	Monastic Sign Language	mzg
MZH		mzh
MZI		mzi
MZJ		mzj
MZK		mzk
MZL		mzl
MZM		mzm
MZN		mzn
MZO		mzo
MZP	Movima	mzp
MZQ		mzq
MZR		mzr
MZS		mzs
MZT		mzt
MZU		mzu
MZV		mzv
MZW		mzw
MZX		mzx
MZY	Mozambican Sign Language	mzy
MZZ		mzz
NAA		naa
NAB		nab
NAC		nac
NAD		xny
NAE		nae
NAF		naf
NAG		nag
NAJ		naj
NAK		nak
NAL		nal
NAM		nam
NAN		nan
NAO		nao
NAP		nap
NAQ		naq
NAR		nar
NAS		nas
NAT		nat
NAU	Nauruan	na
NAV		nv
NAW		naw
NAX		nax
NAY		nay
NAZ		naz
NBA		nba
NBB		nbb
NBC		nbc
NBD		nbd
NBE		nbe
NBF		nru
NBG		nbg
NBH		nbh
NBI		nbi
NBJ		nbj
NBK		nbk
NBL	Southern Ndebele	nr
NBM		nbm
NBN		nbn
NBO		nbo
NBP		nbp
NBQ		nbq
NBR		nbr
NBS	Namibian Sign Language	nbs
NBT		nbt
NBU		nbu
NBV		nbv
NBW		nbw
NBX		gll
NBY		nby
NCA		nca
NCB		ncb
NCC		ncc
NCD		ncd
NCE		nce
NCF		ncf
NCG		ncg
NCH		nch
NCI		nci
NCJ		ncj
NCK		nck
NCL		ncl
NCM		ncm
NCN		ncn
NCO		nco
NCP		kdz
NCR		ncr
NCS	Nicaraguan Sign Language	ncs
NCT		nct
NCU		ncu
NCX		ncx
NCZ		ncz
NDA		nda
NDB		ndb
NDC		ndc
NDD		ndd
NDE		nd
NDF		ndf
NDG		ndg
NDH		ndh
NDI		ndi
NDJ		ndj
NDK		ndk
NDL		ndl
NDM		ndm
NDN		ndn
NDO		ng
NDP		ndp
NDQ		ndq
NDR		ndr
NDS		nds
NDT		ndt
NDU		ndu
NDV		ndv
NDW		ndw
NDX		ndx
NDY		ndy
NDZ		ndz
NEA		nea
NEB		neb
NEC		nec
NED		ned
NEE		nee
NEF		nef
NEG		neg
NEH		neh
NEI		nei
NEJ		nej
NEK		nek
NEM		nem
NEN		nen
NEO		neo
NEP	Nepali	ne
NEQ		neq
NER		ner
NES		nes
NET		net
NEV		nev
NEW		new
NEX		nex
NEY		ney
NEZ		nez
NFA		nfa
NFD		nfd
NFL		nfl
NFR		nfr
NFU		nfu
NGA		nga
NGB		ngb
NGC		ngc
NGD		ngd
NGE		nge
NGG		ngg
NGH		ngh
NGI		ngi
NGJ		ngj
NGK		ngk
NGL		ngl
NGM		ngm
NGN		ngn
NGO		ngo
NGP		ngp
NGQ		ngq
NGR		ngr
NGS		ngs
NGT		ngt
NGU		ngu
NGV		ngv
NGW		ngw
NGX		ngx
NGY		ngy
NGZ		ngz
NHA		nha
NHB		nhb
NHC		nhc
NHD		nhd
NHE		nhe
NHF		nhf
NHG		nhg
NHH		nhh
NHI		nhi
NHK		nhk
NHM		nhm
NHN		nhn
NHO		nho
NHP		nhp
NHQ		nhq
NHR		nhr
NHT		nht
NHU		nhu
NHV		nhv
NHW		nhw
NHX		nhx
NHY		nhy
NHZ		nhz
NIA		nia
NIB		nib
NID		nid
NIE		nie
NIF		nif
NIG		nig
NIH		nih
NII		nii
NIJ		nij
NIK		nik
NIL		nil
NIM		nim
NIN		nin
NIO		nio
NIQ		niq
NIR		nir
NIS		nis
NIT		nit
NIU	Niuean	niu
NIV		niv
NIW		niw
NIX		nix
NIY		niy
NIZ		niz
NJA		nja
NJB		njb
NJD		njd
NJH		njh
NJI		nji
NJJ		njj
NJL		njl
NJM		njm
NJN		njn
NJO		njo
NJR		njr
NJS		njs
NJT		njt
NJU		nju
NJX		njx
NJY		njy
NKA		nka
NKB		nkb
NKC		nkc
NKD		nkd
NKE		nke
NKF		nkf
NKG		nkg
NKH		nkh
NKI		nki
NKJ		nkj
NKK		nkk
NKM		nkm
NKN		nkn
NKO		nko
NKP		nkp
NKR		nkr
NKS		nks
NKT		nkt
NKU		nku
NKV		nkv
NKW		nkw
NKX		nkx
NKZ		nkz
NLA		nla
NLC		nlc
NLD	Dutch	nl
NLE		nle
NLG		nlg
NLI		nli
NLJ		nlj
NLK		nlk
NLL		nll
NLN		azd
NLO		nlo
NLR		nrk
NLU		nlu
NLV		nlv
NLX		nlx
NLY		nly
NLZ		nlz
NMA		nma
NMB		nmb
NMC		nmc
NMD		nmd
NME		nme
NMF		nmf
NMG		nmg
NMH		nmh
NMI		nmi
NMJ		nmj
NMK		nmk
NML		nml
NMM		nmm
NMN		nmn
NMO		nmo
NMP		nmp
NMQ		nmq
NMR		nmr
NMS		nms
NMT		nmt
NMU		nmu
NMV		nmv
NMW		nmw
NMX		nmx
NMY		nmy
NMZ		nmz
NNA		nna
NNB		nnb
NNC		nnc
NND		nnd
NNE		nne
NNF		nnf
NNG		nng
NNH		nnh
NNI		nni
NNJ		nnj
NNK		nnk
NNL		nnl
NNM		nnm
NNN		nnn
NNO	Norwegian Nynorsk	nn
NNP		nnp
NNQ		nnq
NNR		nnr
NNS		nbr
NNT		nnt
NNU		nnu
NNV		nnv
NNW		nnw
NNX		ngv
NNY		nny
NNZ		nnz
NOA		noa
NOB	Norwegian Bokmål	nb
NOC		noc
NOD		nod
NOE		noe
NOF		nof
NOG		nog
NOH		noh
NOI		noi
NOK		nok
NOM		cbr
NON		non
NOO		dtd
NOP		nop
NOQ		noq
NOR	Norwegian	no
NOS		nos
NOT		not
NOU		nou
NOV		nov
NOW		now
NOY		noy
NOZ		noz
NPA		npa
NPB		npb
NPH		nph
NPN		npn
NPO		npo
NPS		nps
NPU		npu
NPY		npy
NQG		nqg
NQK		nqk
NQM		nqm
NQN		nqn
NQO		nqo
NRA		nra
NRB		nrb
NRC		nrc
NRE		nre
NRG		nrg
NRI		nri
NRL		nrl
NRM		nrm
NRN		nrn
NRP		nrp
NRR		nrr
NRT		nrt
NRX		nrx
NRZ		nrz
NSA		nsa
NSC		nsc
NSD		nsd
NSE		nse
NSG		nsg
NSH		nsh
NSI	Nigerian Sign Language	nsi
NSK		nsk
NSL	Norwegian Sign Language	nsl
NSM		nsm
NSN		nsn
NSO	Northern Sotho	nso
NSP	Nepalese Sign Language	nsp
NSQ		nsq
NSR	Maritime Sign Language	nsr
NSS		nss
NST		nst
NSU		nsu
NSV		nsv
NSW		nsw
NSX		nsx
NSY		nsy
NSZ		nsz
NTE		eko
NTI		nti
NTJ		ntj
NTK		ntk
NTM		ntm
NTO		nto
NTP		ntp
NTR		ntr
NTS		pij
NTU		ntu
NTW		ntw
NTY		nty
NTZ		ntz
NUA		nua
NUC		nuc
NUD		nud
NUE		nue
NUF		nuf
NUG		nug
NUH		nuh
NUI		nui
NUJ		nuj
NUL		nul
NUM		num
NUN		nun
NUO		nuo
NUP		nup
NUQ		nuq
NUR		nur
NUS		nus
NUT		nut
NUU		nuu
NUV		nuv
NUW		nuw
NUX		nux
NUY		nuy
NUZ		nuz
NVH		nvh
NVM		nvm
NWA		nwa
NWB		nwb
NWC		nwc
NWE		nwe
NWI		nwi
NWM		nwm
NWR		nwr
NWX		nwx
NWY		nwy
NXA		nxa
NXD		nxd
NXE		nxe
NXG		nxg
NXI		nxi
NXL		nxl
NXM		nxm
NXN		nxn
NXR		nxr
NXU		bpp
NXX		nxx
NYA	Chewa	ny
NYB		nyb
NYC		nyc
NYD		nyd
NYE		nye
NYF		nyf
NYG		nyg
NYH		nyh
NYI		nyi
NYJ		nyj
NYK		nyk
NYL		nyl
NYM		nym
NYN		nyn
NYO		nyo
NYP		nyp
NYQ		nyq
NYR		nyr
NYS		nys
NYT		nyt
NYU		nyu
NYV		nyv
NYW		nyw
NYX		nyx
NYY		nyy
NZA		nza
NZB		nzb
NZI		nzi
NZK		nzk
NZM		nzm
NZS	New Zealand Sign Language	nzs
NZU		nzu
NZY		nzy
OAA		oaa
OAC		oac
OAR		oar
OAV		oav
OBI		obi
OBL		obl
OBM		obm
OBO		obo
OBR		obr
OBT		obt
OBU		obu
OCA		oca
OCH		och
OCI	Occitan	oc
OCO		oco
OCU		ocu
ODA		oda
ODK		odk
ODT		odt
ODU		odu
OFO		ofo
OFS		ofs
OFU		ofu
OGB		ogb
OGC		ogc
OGE		oge
OGG		ogg
OGO		ogo
OGU		ogu
OHT		oht
OHU		ohu
OIA		oia
OIN		oin
OJB		ojb
OJC		ojc
OJG		oj
OJI		oj
OJP		ojp
OJS		ojs
OJV		ojv
OJW		ojw
OKA		oka
OKB		okb
OKD		okd
OKE		oke
OKH		okh
OKI		oki
OKJ		okj
OKK		okk
OKL		okl
OKM		okm
OKN		okn
OKO		oko
OKR		okr
OKS		oks
OKU		oku
OKV		okv
OKX		okx
OLA		ola
OLD		old
OLE		ole
OLM		olm
OLO		olo
OLR		olr
OMA		oma
OMB		omb
OMC		omc
OME		ome
OMG		omg
OMI		omi
OMK		omk
OML		oml
OMN		omn
OMO		omo
OMP		omp
OMR		omr
OMT		omt
OMU		omu
OMW		omw
OMX		omx
ONA		ona
ONB		onb
ONE		one
ONG		ong
ONI		oni
ONJ		onj
ONK		onk
ONN		onn
ONO		ono
ONP		onp
ONR		onr
ONS		ons
ONT		ont
ONU		onu
ONW		onw
ONX		onx
OOD		ood
OOG		oog
OON		oon
OOR		oor
OOS		oos
OPA		opa
OPK		opk
OPM		opm
OPO		opo
OPT		opt
OPY		opy
ORA		ora
ORC		orc
ORE		ore
ORG		org
ORH		orh
ORI		or
ORM		om
ORN		orn
ORO		oro
ORR		orr
ORS		ors
ORT		ort
ORU		oru
ORV		orv
ORW		orw
ORX		orx
ORZ		orz
OSA		osa
OSC		osc
OSI		osi
OSO		oso
OSP		osp
OSS	Ossetic	os
OST		ost
OSU		osu
OSX		osx
OTA		ota
OTB		otb
OTD		otd
OTE		ote
OTI		oti
OTK		otk
OTL		otl
OTM		otm
OTN		otn
OTQ		otq
OTR		otr
OTS		ots
OTT		ott
OTU		otu
OTW		otw
OTX		otx
OTY		oty
OTZ		otz
OUA		oua
OUB		oub
OUE		oue
OUI		oui
OUM		oum
OUN		vaj
OWI		owi
OWL		owl
OYB		oyb
OYD		oyd
OYM		oym
OYY		oyy
OZM		ozm
PAB		pab
PAC		pac
PAD		pad
PAE		pae
PAF		paf
PAG		pag
PAH		pah
PAI		pai
PAK		pak
PAL		pal
PAM		pam
PAN	Punjabi	pa
PAO		pao
PAP	Papiamento	pap
PAQ		paq
PAR		par
PAS		pas
PAT		kxr
PAU	Palauan	pau
PAV		pav
PAW		paw
PAX		pax
PAY		pay
PAZ		paz
PBB		pbb
PBC		pbc
PBE		pbe
PBF		pbf
PBG		pbg
PBH		pbh
PBI		pbi
PBL		pbl
PBN		pbn
PBO		pbo
PBP		pbp
PBR		pbr
PBS		pbs
PBT		pbt
PBU		ps
PBV		pbv
PBY		pby
PBZ		pbz
PCA		pca
PCB		pcb
PCC		pcc
PCD		pcd
PCE		pce
PCF		pcf
PCG		pcg
PCH		pch
PCI		pci
PCJ		pcj
PCK		pck
PCL		pcl
PCM		pcm
PCN		pcn
PCP	Pacahuara	pcp
PCR		adx
PCW		pcw
PDA		pda
PDC		pdc
PDI		pdi
PDN		pdn
PDO		pdo
PDT		pdt
PDU		pdu
PEA		pea
PEB		peb
PED		ped
PEE		pee
PEF		pef
PEG		peg
PEH		peh
PEI		pei
PEJ		pej
PEK		pek
PEL		pel
PEM		pem
PEO		peo
PEP		pep
PEQ		peq
PES		fa
PEV		pev
PEX		pex
PEY		pey
PEZ		pez
PFA		pfa
PFE		pfe
PFL		pfl
PGA		pga
PGG		pgg
PGI		pgi
PGK		pgk
PGN		pgn
PGS		pgs
PGU		pgu
PGY		pgy
PHA		pha
PHD		phd
PHG		phg
PHH		phh
PHK		phk
PHL		phl
PHM		phm
PHN		phn
PHO		pho
PHQ		phq
PHR		phr
PHT		pht
PHU		phu
PHV		phv
PHW		phw
PIA		pia
PIB		pib
PIC		pic
PID		pid
PIE		pie
PIF		pif
PIG		pig
PIH	Pitcairn-Norfolk	pih
PII		pii
PIJ		pij
PIL		pil
PIM		pim
PIN		pin
PIO		pio
PIP		pip
PIR		pir
PIS		pis
PIT		pit
PIU		piu
PIV		piv
PIW		piw
PIX		pix
PIY		piy
PIZ		piz
PJT		pjt
PKA		pka
PKB		pkb
PKC		pkc
PKG		pkg
PKH		pkh
PKN		pkn
PKO		pko
PKP		pkp
PKR		pkr
PKS	Pakistan Sign Language	pks
PKT		pkt
PKU		pku
PLA		pla
PLB		plb
PLC		plc
PLD		pld
PLE		ple
PLG		plg
PLH		plh
PLI		pi
PLJ		plj
PLK		plk
PLL		pll
PLN		pln
PLO		plo
PLP		plp
PLQ		plq
PLR		plr
PLS		pls
PLT		mg
PLU		plu
PLV		plv
PLW		plw
PLY		ply
PLZ		plz
PMA		pma
PMB		pmb
PMC		huw
PME		pme
PMF		pmf
PMH		pmh
PMI		pmi
PMJ		pmj
PMK		crr
PML		pml
PMM		pmm
PMN		pmn
PMO		pmo
PMQ		pmq
PMR		pmr
PMS		pms
PMT		pmt
PMU		phr
PMW		pmw
PMX		pmx
PMY		pmy
PMZ		pmz
PNA		pna
PNB		lah
PNC		pnc
PNE		pne
PNG		png
PNH		pnh
PNI		pni
PNM		pnm
PNN		pnn
PNO		pno
PNP		pnp
PNQ		pnq
PNR		pnr
PNS		pns
PNT		pnt
PNU		pnu
PNV		pnv
PNW		pnw
PNX		pnx
PNY		pny
PNZ		pnz
POC		poc
POD		pod
POE		poe
POF		pof
POG		pog
POH		poh
POI		poi
POK		pok
POL	Polish	pl
POM		pom
PON		pon
POO		poo
POP		pop
POQ		poq
POR	Portuguese	pt
POS		pos
POT		pot
POV		pov
POW		pow
POX		pox
POY		poy
PPA		bfy
PPE		ppe
PPI		ppi
PPK		ppk
PPL		ppl
PPM		ppm
PPN		ppn
PPO		ppo
PPP		ppp
PPQ		ppq
PPR		lcq
PPS		pps
PPT		ppt
PPU		ppu
PQA		pqa
PQM		pqm
PRB		prb
PRC		prc
PRD		prd
PRE		pre
PRG		prg
PRH		prh
PRI		pri
PRK		prk
PRL	Peruvian Sign Language	prl
PRM		prm
PRN		prn
PRO		pro
PRP		gu
PRQ		prq
PRR		prr
PRS	Dari	fa-AF
PRT		prt
PRU		pru
PRW		prw
PRX		prx
PRY		prt
PRZ	Providencia Sign Language	prz
PSA		psa
PSC	Persian Sign Language	psc
PSD	Plains Indian Sign Language	psd
PSE		pse
PSG	Penang Sign Language	psg
PSH		psh
PSI		psi
PSL	Puerto Rican Sign Language	psl
PSM	Pauserna	psm
PSN		psn
PSO	Polish Sign Language	pso
PSP	Philippine Sign Language	psp
PSQ		psq
PSR	Portuguese Sign Language	psr
PSS		pss
PST		pst
PSU		psu
PSW		psw
PSY		psy
PTA		pta
PTH		pth
PTI		pti
PTN		ptn
PTO		pto
PTP		ptp
PTR		ptr
PTT		ptt
PTU		ptu
PTV		ptv
PTW		ptw
PTY		pty
PUA		pua
PUB		pub
PUC		puc
PUD		pud
PUE		pue
PUF		puf
PUG		pug
PUI		pui
PUJ		puj
PUK		puk
PUM		pum
PUO		puo
PUP		pup
PUQ	Puquina	puq
PUR		pur
PUS	Pashto	ps
PUT		put
PUU		puu
PUW		puw
PUX		pux
PUY		puy
PUZ		pub
PWA		pwa
PWB		pwb
PWG		pwg
PWM		pwm
PWN		pwn
PWO		pwo
PWR		pwr
PWW		pww
PXM		pxm
PYE		pye
PYM		pym
PYN		pyn
PYU		pyu
PYX		pyx
PYY		pyy
PZN		pzn
QUA		qua
QUB		qub
QUC		quc
QUD		qud
QUE	Quechua	qu
QUF		quf
QUG		qug
QUH		quh
QUI		qui
QUK		quk
QUL		qul
QUM		qum
QUN		qun
QUP		qup
QUQ		quq
QUR		qur
QUS		qus
QUV		quv
QUW		quw
QUX		qux
QUY		quy
QUZ		qu
QVA		qva
QVC		qvc
QVE		qve
QVH		qvh
QVI		qvi
QVJ		qvj
QVL		qvl
QVM		qvm
QVN		qvn
QVO		qvo
QVP		qvp
QVS		qvs
QVW		qvw
QVY		qvy
QVZ		qvz
QWA		qwa
QWC		qwc
QWH		qwh
QWM		qwm
QWS		qws
QWT		qwt
QXA		qxa
QXC		qxc
QXH		qxh
QXL		qxl
QXN		qxn
QXO		qxo
QXP		qxp
QXQ		qxq
QXR		qxr
QXS		qxs
QXT		qxt
QXU		qxu
QXW		qxw
QYA		qya
QYP		qyp
RAA		raa
RAB		rab
RAC		rac
RAD		rad
RAF		raf
RAG		rag
RAH		rah
RAI		rai
RAJ		raj
RAK		rak
RAL		ral
RAM		ram
RAN		ran
RAO		rao
RAP		rap
RAQ		raq
RAR	Rarotongan	rar
RAS		ras
RAT		rat
RAU		rau
RAV		rav
RAW		raw
RAX		rax
RAY		ray
RAZ		raz
RBB		rbb
RCF		rcf
RDB		rdb
REA		rea
REB		reb
REE		ree
REG		reg
REI		rei
REJ		rej
REL		rel
REM		rem
REN		ren
RER		rer
RES		res
RET		ret
REY	Reyesano	rey
RGA		rga
RGE		rge
RGK		rgk
RGN		rgn
RGR		rgr
RGS		rgs
RGU		rgu
RHG		rhg
RHP		rhp
RIA		ria
RIE		rie
RIF		rif
RIL		ril
RIM		rim
RIN		rin
RIR		rir
RIT		rit
RIU		riu
RJG		rjg
RJI		rji
RJS		rjs
RKA		rka
RKB		rkb
RKH		rkh
RKI		rki
RKM		rkm
RKT		rkt
RMA		rma
RMB		rmb
RMC		rmc
RMD		rmd
RME		rme
RMF		rmf
RMG		rmg
RMH		rmh
RMI		rmi
RMK		rmk
RML		rml
RMM		rmm
RMN		rmn
RMO		rmo
RMP		rmp
RMR		emx
RMS	Romanian Sign Language	rms
RMT		rmt
RMU		rmu
RMV		rmv
RMW		rmw
RMX		rmx
RMY		rom
RMZ		rmz
RNA		rna
RND		rnd
RNG		rng
RNL		rnl
RNN		rnn
RNP		rnp
RNW		rnw
ROB		rob
ROC		roc
ROD		rod
ROE		roe
ROF		rof
ROG		rog
ROH	Romansh	rm
ROL		rol
ROM	Romani	rom
RON	Romanian	ro
ROO		roo
ROP		rop
ROR		ror
ROU		rou
ROW		row
RPN		rpn
RPT		rpt
RRI		rri
RRO		rro
RSB		rsb
RSI	Rennellese Sign Language	rsi
RSL	Russian Sign Language	rsl
RTH		rth
RTM		rtm
RTW		rtw
RUB		rub
RUC		ruc
RUE		rue
RUF		ruf
RUG		rug
RUH		ruh
RUI		rui
RUK		ruk
RUN	Kirundi	rn
RUO		ruo
RUP		rup
RUQ		ruq
RUS	Russian	ru
RUT		rut
RUU		ruu
RUY		ruy
RUZ		ruz
RWA		rwa
RWK		rwk
RWM		rwm
RWO		rwo
RWR		rwr
RYN		ryn
RYS		rys
RYU		ryu
SAA		saa
SAB		sab
SAC		sac
SAD		sad
SAE		sae
SAF		saf
SAG	Sango	sg
SAH		sah
SAJ		saj
SAK		sak
SAM		sam
SAN		sa
SAO		sao
SAP		aqt
SAQ		saq
SAR		sar
SAS		sas
SAT		sat
SAU		sau
SAV		sav
SAW		saw
SAX		sax
SAY		say
SAZ		saz
SBA		sba
SBB		sbb
SBC		sbc
SBD		sbd
SBE		sbe
SBF		sbf
SBG		sbg
SBH		sbh
SBI		sbi
SBJ		sbj
SBK		sbk
SBL		sbl
SBM		sbm
SBN		sbn
SBO		sbo
SBP		sbp
SBQ		sbq
SBR		sbr
SBS		sbs
SBT		sbt
SBU		sbu
SBV		sbv
SBW		sbw
SBX		sbx
SBY		sby
SBZ		sbz
SCA		hle
SCB		scb
SCE		sce
SCF		scf
SCG		scg
SCH		sch
SCI		sci
SCK		sck
SCL		scl
SCN		scn
SCO	Scots	sco
SCP		scp
SCQ		scq
SCS		scs
SCU		scu
SCV		scv
SCW		scw
SCX		scx
SDA		sda
SDB		sdb
SDC		sdc
SDE		sde
SDF		sdf
SDG		sdg
SDH	Southern Kurdish	sdh
SDJ		sdj
SDK		sdk
SDL	Saudi Arabian Sign Language	sdl
SDM		sdm
SDN		sdn
SDO		sdo
SDP		sdp
SDR		sdr
SDS		sds
SDT		sdt
SDU		sdu
SDX		sdx
SDZ		sdz
SEA		sea
SEB		seb
SEC		sec
SED		sed
SEE		see
SEF		sef
SEG		seg
SEH		seh
SEI		sei
SEJ		sej
SEK		sek
SEL		sel
SEN		sen
SEO		seo
SEP		sep
SEQ		seq
SER		ser
SES		ses
SET		set
SEU		seu
SEV		sev
SEW		sew
SEY		sey
SEZ		sez
SFB		sfb
SFM		sfm
SFS	South African Sign Language	sfs
SFW		sfw
SGA		sga
SGB		sgb
SGC		sgc
SGE		sge
SGG	Swiss-German Sign Language	sgg
SGH		sgh
SGI		sgi
SGK		sgk
SGL		isk
SGM		sgm
SGO		sgo
SGP		sgp
SGR		sgr
SGT		sgt
SGU		sgu
SGW		sgw
SGX	Sierra Leonean Sign Language	sgx
SGZ		sgz
SHA		sha
SHB		shb
SHC		shc
SHE		she
SHG		shg
SHH		shh
SHI		shi
SHJ		shj
SHK		shk
SHL		shl
SHM		shm
SHN		shn
SHO		sho
SHP		shp
SHQ		shq
SHR		shr
SHS		shs
SHT		sht
SHU		shu
SHV		shv
SHW		shw
SHX		shx
SHY		shy
SHZ		shz
SIA		sia
SIB		sib
SID		sid
SIE		sie
SIF		sif
SIG		sig
SIH		sih
SII		sii
SIJ		sij
SIK		sik
SIL		sil
SIM		sim
SIN	Sinhala	si
SIP	Sikkimese	sip
SIQ		siq
SIR		sir
SIS		sis
SIU		siu
SIV		siv
SIW		siw
SIX		six
SIY		siy
SIZ		siz
SJA		sja
SJB		sjb
SJD		sjd
SJE	Pite Sami	sje
SJG		sjg
SJK		sjk
SJL		sjl
SJM		sjm
SJN		sjn
SJO		sjo
SJP		sjp
SJR		sjr
SJS		sjs
SJT		sjt
SJU		sju
SJW		sjw
SKA		ska
SKB		skb
SKC		skc
SKD		skd
SKE		ske
SKF		skf
SKG		skg
SKH		skh
SKI		ski
SKJ		skj
SKK		oyb
SKM		skm
SKN		skn
SKO		sko
SKP		skp
SKQ		skq
SKR		skr
SKS		sks
SKT		skt
SKU		sku
SKV		skv
SKW		skw
SKX		skx
SKY		sky
SKZ		skz
SLC		slc
SLD		sld
SLE		sle
SLF	Swiss-Italian Sign Language	slf
SLG		slg
SLH		slh
SLI		sli
SLJ		slj
SLK	Slovak	sk
SLL		sll
SLM		slm
SLN		sln
SLP		slp
SLQ		slq
SLR		slr
SLS	Singapore Sign Language	sls
SLT		slt
SLU		slu
SLV	Slovenian	sl
SLW		slw
SLX		slx
SLY		sly
SLZ		slz
SMA		sma
SMB		smb
SMC		smc
SMD		kmb
SME	Northern Sami	se
SMF		smf
SMG		smg
SMH		smh
SMJ		smj
SMK		smk
SML		sml
SMM		smm
SMN		smn
SMO	Samoan	sm
SMP		smp
SMQ		smq
SMR		smr
SMS		sms
SMT		smt
SMU		smu
SMV		smv
SMW		smw
SMX		smx
SMY		smy
SMZ		smz
SNA		sn
SNB		iba
SNC		snc
SND		sd
SNE		sne
SNF		snf
SNG		sng
SNH		snh
SNI		sni
SNJ		snj
SNK		snk
SNL		snl
SNM		snm
SNN		snn
SNO		sno
SNP		snp
SNQ		snq
SNR		snr
SNS		sns
SNU		snu
SNV		snv
SNW		snw
SNX		snx
SNY		sny
SNZ		snz
SOA		soa
SOB		sob
SOC		soc
SOD		sod
SOE		soe
SOG		sog
SOH		soh
SOI		soi
SOJ		soj
SOK		sok
SOL		sol
SOM	Somali	so
SOO		soo
SOP		sop
SOQ		soq
SOR		sor
SOS		sos
SOT	Southern Sotho	st
SOU		sou
SOV		sov
SOW		sow
SOX		sox
SOY		soy
SOZ		soz
SPA	Spanish	es
SPB		spb
SPC		spc
SPD		spd
SPE		spe
SPG		spg
SPI		spi
SPK		spk
SPL		spl
SPM		spm
SPO		spo
SPP		spp
SPQ		spq
SPR		spr
SPS		sps
SPT		spt
SPU		spu
SPX		spx
SPY		kln
SQA		sqa
SQH		sqh
SQI	Albanian	sq
SQM		sqm
SQN		sqn
SQO		sqo
SQQ		sqq
SQR		sqr
SQS	Sri Lankan Sign Language	sqs
SQT		sqt
SQU		squ
SRA		sra
SRB		srb
SRC		sc
SRD		sc
SRE		sre
SRF		srf
SRG		srg
SRH		srh
SRI		sri
SRK		srk
SRL		srl
SRM		srm
SRN		srn
SRO		sro
SRP	Serbian	sr
SRQ	Sirionó	srq
SRR		srr
SRS		srs
SRT		srt
SRU		sru
SRV		srv
SRW		srw
SRX		srx
SRY		sry
SRZ		srz
SSB		ssb
SSC		ssc
SSD		ssd
SSE		sse
SSF		ssf
SSG		ssg
SSH		ssh
SSI		ssi
SSJ		ssj
SSK		ssk
SSL		ssl
SSM		ssm
SSN		ssn
SSO		sso
SSP	Spanish Sign Language	ssp
SSQ		ssq
SSR	Swiss-French Sign Language	ssr
SSS		sss
SST		sst
SSU		ssu
SSV		ssv
SSW	Swazi	ss
SSX		ssx
SSY		ssy
SSZ		ssz
STA		sta
STB		stb
STD		std
STE		ste
STF		stf
STG		stg
STH		sth
STI		sti
STJ		stj
STK		stk
STL		stl
STM		stm
STN		stn
STO		sto
STP		stp
STQ		stq
STR		str
STS		sts
STT		stt
STU		stu
STV		stv
STW		stw
SUA		sua
SUB		sub
SUC		suc
SUE		sue
SUG		sug
SUI		sui
SUJ		suj
SUK		suk
SUL		sgd
SUM		ulw
SUN		su
SUQ		suq
SUR		sur
SUS		sus
SUT		sut
SUV		suv
SUW		suw
SUX		sux
SUY		suy
SUZ		suz
SVA		sva
SVB		svb
SVC		svc
SVE		sve
SVK	Slovakian Sign Language	svk
SVR		svr
SVS		svs
SVX		svx
SWA	Swahili	sw
SWB	Comorian	swb
SWC		sw-CD
SWE	Swedish	sv
SWF		swf
SWG		swg
SWH		sw
SWI		swi
SWJ		swj
SWK		swk
SWL	Swedish Sign Language	swl
SWM		swm
SWN		swn
SWO		swo
SWP		swp
SWQ		swq
SWR		swr
SWS		sws
SWT		swt
SWU		swu
SWV		swv
SWW		sww
SWX		swx
SWY		swy
SXB		sxb
SXC		sxc
SXE		sxe
SXG		sxg
SXK		sxk
SXL		sxl
SXM		sxm
SXN		sxn
SXO		sxo
SXR		sxr
SXS		sxs
SXU		sxu
SXW		sxw
SYA		sya
SYB		syb
SYC		syc
SYI		syi
SYK		syk
SYL		syl
SYM		sym
SYN		syn
SYO		syo
SYR		syr
SYS		sys
SYW		syw
SYY	Al-Sayyid Bedouin Sign Language	syy
SZA		sza
SZB		szb
SZC		szc
SZD		umi
SZE		sze
SZG		szg
SZL		szl
SZN		szn
SZP		szp
SZV		szv
SZW		szw
TAA		taa
TAB		tab
TAC		tac
TAD		tad
TAE		tae
TAF		taf
TAG		tag
TAH		ty
TAJ		taj
TAK		tak
TAL		tal
TAM	Tamil	ta
TAN		tan
TAO		tao
TAP		tap
TAQ		taq
TAR		tar
TAS		tas
TAT		tt
TAU		tau
TAV		tav
TAW		taw
TAX		tax
TAY		tay
TAZ		taz
TBA		tba
TBB		tbb
TBC		tbc
TBD		tbd
TBE		tbe
TBF		tbf
TBG		tbg
TBH		tbh
TBI		tbi
TBJ		tbj
TBK		tbk
TBL		tbl
TBM		tbm
TBN		tbn
TBO		tbo
TBP		tbp
TBR		tbr
TBS		tbs
TBT		tbt
TBU		tbu
TBV		tbv
TBW		tbw
TBX		tbx
TBY		tby
TBZ		tbz
TCA		tca
TCB		tcb
TCC		tcc
TCD		tcd
TCE		tce
TCF		tcf
TCG		tcg
TCH		tch
TCI		tci
TCK		tck
TCL		tcl
TCM		tcm
TCN		tcn
TCO		tco
TCP		tcp
TCQ		tcq
TCS		tcs
TCT		tct
TCU		tcu
TCW		tcw
TCX		tcx
TCY		tcy
TCZ		tcz
TDA		tda
TDB		tdb
TDC		tdc
TDD		tdd
TDF		tdf
TDG		tdg
TDH		tdh
TDI		tdi
TDJ		tdj
TDK		tdk
TDL		tdl
TDN		tdn
TDO		tdo
TDQ		tdq
TDR		tdr
TDS		tds
TDT		tdt
TDU		dtp
TDV		tdv
TDX		tdx
TDY		tdy
TEA		tea
TEB		teb
TEC		tec
TED		ted
TEE		tee
TEF		tef
TEG		teg
TEH		teh
TEI		tei
TEK		tek
TEL		te
TEM		tem
TEN		ten
TEO		teo
TEP		tep
TEQ		teq
TER		ter
TES		tes
TET	Tetum	tet
TEU		teu
TEV		tev
TEW		tew
TEX		tex
TEY		tey
TFI		tfi
TFN		tfn
TFO		tfo
TFR		tfr
TFT		tft
TGA		tga
TGB		tgb
TGC		tgc
TGD		tgd
TGE		tge
TGF		tgf
TGG		bjp
TGH		tgh
TGI		tgi
TGK	Tajik	tg
TGL		fil
TGO		tgo
TGP		tgp
TGQ		tgq
TGR		tgr
TGS		tgs
TGT		tgt
TGU		tgu
TGV		tgv
TGW		tgw
TGX		tgx
TGY		tgy
THA	Thai	th
THC		tpo
THD		thd
THE		the
THF		thf
THH		thh
THI		thi
THK		thk
THL		thl
THM		thm
THN		thn
THP		thp
THQ		thq
THR		thr
THS		ths
THT		tht
THU		thu
THV		thv
THW		ola
THX		oyb
THY		thy
THZ		thz
TIA		tia
TIC		tic
TID		itd
TIE		ras
TIF		tif
TIG		tig
TIH		tih
TII		tii
TIJ		tij
TIK		tik
TIL		til
TIM		tim
TIN		tin
TIO		tio
TIP		tip
TIQ		tiq
TIR	Tigrinya	ti
TIS		tis
TIT		tit
TIU		tiu
TIV		tiv
TIW		tiw
TIX		tix
TIY		tiy
TIZ		tiz
TJA		tja
TJG		tjg
TJI		tji
TJM		tjm
TJN		tjn
TJO		tjo
TJS		tjs
TJU		tju
TKA		tka
TKB		tkb
TKD		tkd
TKE		tke
TKF		tkf
TKK		twm
TKL	Tokelauan	tkl
TKM		tkm
TKN		tkn
TKP		tkp
TKQ		tkq
TKR		tkr
TKS		tks
TKT		tkt
TKU		tku
TKW		tkw
TKX		tkx
TKZ		tkz
TLA		tla
TLB		tlb
TLC		tlc
TLD		tld
TLF		tlf
TLG		tlg
TLH		tlh
TLI		tli
TLJ		tlj
TLK		tlk
TLL		tll
TLM		tlm
TLN		tln
TLO		tlo
TLP		tlp
TLQ		tlq
TLR		tlr
TLS		tls
TLT		tlt
TLU		tlu
TLV		tlv
TLW		weo
TLX		tlx
TLY		tly
TMA		tma
TMB		tmb
TMC		tmc
TMD		tmd
TME		tme
TMF		tmf
TMG		tmg
TMH		tmh
TMI		tmi
TMJ		tmj
TMK		tdg
TML		tml
TMM		tmm
TMN		tmn
TMO		tmo
TMP		tyj
TMQ		tmq
TMR		tmr
TMS		tms
TMT		tmt
TMU		tmu
TMV		tmv
TMW		tmw
TMY		tmy
TMZ		tmz
TNA	Tacana	tna
TNB		tnb
TNC		tnc
TND		tnd
TNE		kak
TNF		fa-AF
TNG		tng
TNH		tnh
TNI		tni
TNK		tnk
TNL		tnl
TNM		tnm
TNN		tnn
TNO	Toromono	tno
TNP		tnp
TNQ		tnq
TNR		tnr
TNS		tns
TNT		tnt
TNU		tnu
TNV		tnv
TNW		tnw
TNX		tnx
TNY		tny
TNZ		tnz
TOB		tob
TOC		toc
TOD		tod
TOE		toe
TOF		tof
TOG		tog
TOH		toh
TOI		toi
TOJ		toj
TOL		tol
TOM		tom
TON	Tongan	to
TOO		too
TOP		top
TOQ		toq
TOR		tor
TOS		tos
TOU		tou
TOV		tov
TOW		tow
TOX		tox
TOY		toy
TOZ		toz
TPA		tpa
TPC		tpc
TPE		tpe
TPF		tpf
TPG		tpg
TPI	Tok Pisin	tpi
TPJ	Tapieté	tpj
TPK		tpk
TPL		tpl
TPM		tpm
TPN		tpn
TPO		tpo
TPP		tpp
TPQ		tpq
TPR		tpr
TPT		tpt
TPU		tpu
TPV		tpv
TPW		tpn
TPX		tpx
TPY		tpy
TPZ		tpz
TQB		tqb
TQL		tql
TQM		tqm
TQN		tqn
TQO		tqo
TQP		tqp
TQQ		tqq
TQR		tqr
TQT		tqt
TQU		tqu
TQW		tqw
TRA		tra
TRB		trb
TRC		trc
TRD		trd
TRE		tre
TRF		trf
TRG		trg
TRH		trh
TRI		tri
TRJ		trj
TRL		trl
TRM		trm
TRN	Trinitario	trn
TRO		tro
TRP		trp
TRQ		trq
TRR		trr
TRS		trs
TRT		trt
TRU		tru
TRV		trv
TRW		trw
TRX		trx
TRY		try
TRZ		trz
TSA		tsa
TSB		tsb
TSC		tsc
TSD		tsd
TSE	Tunisian Sign Language	tse
TSF		taj
TSG		tsg
TSH		tsh
TSI		tsi
TSJ		tsj
TSK		tsk
TSL		tsl
TSM	Turkish Sign Language	tsm
TSN	Tswana	tn
TSO	Tsonga	ts
TSP		tsp
TSQ	Thai Sign Language	tsq
TSR		tsr
TSS	Taiwanese Sign Language	tss
TSU		tsu
TSV		tsv
TSW		tsw
TSX		tsx
TSY	Tebul Sign Language	tsy
TSZ		tsz
TTA		tta
TTB		ttb
TTC		ttc
TTD		ttd
TTE		tte
TTF		ttf
TTG		ttg
TTH		tth
TTI		tti
TTJ		ttj
TTK		ttk
TTL		ttl
TTM		ttm
TTN		ttn
TTO		tto
TTP		ttp
TTQ		tmh
TTR		ttr
TTS		tts
TTT		ttt
TTU		ttu
TTV		ttv
TTW		ttw
TTY		tty
TTZ		ttz
TUA		tua
TUB		tub
TUC		tuc
TUD		tud
TUE		tue
TUF		tuf
TUG		tug
TUH		tuh
TUI		tui
TUJ		tuj
TUK	Turkmen	tk
TUL		tul
TUM		tum
TUN		tun
TUO		tuo
TUQ		tuq
TUR	Turkish	tr
TUS		tus
TUU		tuu
TUV		tuv
TUX		tux
TUY		tuy
TUZ		tuz
TVA		tva
TVD		tvd
TVE		tve
TVK		tvk
TVL	Tuvaluan	tvl
TVM		tvm
TVN		tvn
TVO		tvo
TVS		tvs
TVT		tvt
TVW		tvw
TVY		tvy
TWA		twa
TWB		twb
TWC		twc
TWD		twd
TWE		twe
TWF		twf
TWG		twg
TWH		twh
TWI		ak
TWL		twl
TWM		twm
TWN		twn
TWO		two
TWP		twp
TWQ		twq
TWR		twr
TWT		twt
TWU		twu
TWW		tww
TWX		twx
TWY		twy
TXA		txa
TXB		txb
TXC		txc
TXE		txe
TXG		txg
TXH		txh
TXI		txi
TXM		txm
TXN		txn
TXO		txo
TXQ		txq
TXR		txr
TXS		txs
TXT		txt
TXU		txu
TXX		txx
TXY		txy
TYA		tya
TYE		tye
TYH		tyh
TYI		tyi
TYJ		tyj
TYL		tyl
TYN		tyn
TYP		typ
TYR		tyr
TYS		tys
TYT		tyt
TYU		tyu
TYV		tyv
TYX		tyx
TYZ		tyz
TZA	Tanzanian Sign Language	tza
TZH		tzh
TZJ		tzj
TZM	Central Atlas Tamazight	tzm
TZN		tzn
TZO		tzo
TZX		tzx
UAM		uam
UAN		uan
UAR		uar
UBA		uba
UBI		ubi
UBR		ubr
UBU		ubu
UBY		uby
UDA		uda
UDE		ude
UDG		udg
UDI		udi
UDJ		udj
UDL		udl
UDM		udm
UDU		udu
UES		ues
UFI		ufi
UGA		uga
UGB		ugb
UGE		uge
UGN	Ugandan Sign Language	ugn
UGO		ugo
UGY	Uruguayan Sign Language	ugy
UHA		uha
UHN		uhn
UIG		ug
UIS		uis
UIV		uiv
UJI		uji
UKA		uka
UKG		ukg
UKH		ukh
UKL	Ukrainian Sign Language	ukl
UKP		ukp
UKQ		ukq
UKR	Ukrainian	uk
UKS	Urubú-Kaapor Sign Language	uks
UKU		uku
UKW		ukw
ULA		ula
ULB		ulb
ULC		ulc
ULF		ulf
ULI		uli
ULK		ulk
ULL		ull
ULM		ulm
ULN		uln
ULU		ulu
UMA		uma
UMB		umb
UMC		umc
UMD		umd
UMG		umg
UMI		umi
UMM		umm
UMN		umn
UMO		umo
UMP		ump
UMR		umr
UMS		ums
UMU		del
UNA		una
UND	Undetermined	und
UNE		une
UNG		ung
UNK		unk
UNM		unm
UNP		wro
UNR		unr
UNX		unx
UNZ		unz
UOK		ema
UPI		upi
UPV		upv
URA		ura
URB		urb
URC		urc
URD	Urdu	ur
URE	Uru	ure
URF		urf
URG		urg
URH		urh
URI		uri
URK		urk
URL		url
URM		urm
URN		urn
URO		uro
URP		urp
URR		urr
URT		urt
URU		uru
URV		urv
URW		urw
URX		urx
URY		ury
URZ		urz
USA		usa
USH		ush
USI		usi
USK		usk
USP		usp
USU		usu
UTA		uta
UTE		ute
UTP		utp
UTR		utr
UTU		utu
UUM		uum
UUN		uun
UUR		uur
UUU		uuu
UVE		uve
UVH		uvh
UVL		uvl
UWA		uwa
UYA		uya
UZB	Uzbek	uz
UZN		uz
UZS		uzs
VAA		vaa
VAE		vae
VAF		vaf
VAG		vag
VAH		vah
VAI		vai
VAJ		vaj
VAL		val
VAM		vam
VAN		van
VAO		vao
VAP		vap
VAR		var
VAS		vas
VAU		vau
VAV		vav
VAY		vay
VBB		vbb
VEC		vec
VED		ved
VEL		vel
VEM		vem
VEN	Venda	ve
VEO		veo
VEP		vep
VER		ver
VGR		vgr
VGT		vgt
VIC		vic
VID		vid
VIE	Vietnamese	vi
VIF		vif
VIG		vig
VIL		vil
VIN		vin
VIS		vis
VIT		vit
VIV		viv
VKA		vka
VKI		vki
VKJ		vkj
VKK		vkk
VKL		vkl
VKM		vkm
VKO		vko
VKP		vkp
VKT		vkt
VKU		vku
VLP		vlp
VLS	Flemish	vls
VMA		vma
VMB		vmb
VMC		vmc
VMD		vmd
VME		vme
VMF		vmf
VMG		vmg
VMH		vmh
VMI		vmi
VMJ		vmj
VMK		vmk
VML		vml
VMM		vmm
VMP		vmp
VMQ		vmq
VMR		vmr
VMS		vms
VMU		vmu
VMV		vmv
VMW		vmw
VMX		vmx
VMY		vmy
VMZ		vmz
VNK		vnk
VNM		vnm
VNP		vnp
VOL		vo
VOR		vor
VOT		vot
VRA		vra
VRO		vro
VRS		vrs
VRT		vrt
VSI	Moldovan Sign Language	vsi
VSL	Venezuelan Sign Language	vsl
VSV	Valencian Sign Language	vsv
VTO		vto
VUM		vum
VUN		vun
VUT		vut
VWA		vwa
WAA		waa
WAB		wab
WAC		wac
WAD		wad
WAE		wae
WAF		waf
WAG		wag
WAH		wah
WAI		wai
WAJ		waj
WAL		wal
WAM		wam
WAN		wan
WAO		wao
WAP		wap
WAQ		waq
WAR		war
WAS		was
WAT		wat
WAU		wau
WAV		wav
WAW		waw
WAX		wax
WAY		way
WAZ		waz
WBA		wba
WBB		wbb
WBE		wbe
WBF		wbf
WBH		wbh
WBI		wbi
WBJ		wbj
WBK		wbk
WBL		wbl
WBM		wbm
WBP		wbp
WBQ		wbq
WBR		wbr
WBT		wbt
WBV		wbv
WBW		wbw
WCA		wca
WCI		wci
WDD		wdd
WDG		wdg
WDJ		wdj
WDU		wdu
WEA		wea
WEC		wec
WED		wed
WEH		weh
WEI		wei
WEM		wem
WEO		weo
WEP		wep
WER		wer
WES		wes
WET		wet
WEU		weu
WEW		wew
WFG		wfg
WGA		wga
WGG		wgg
WGI		wgi
WGO		wgo
WGW		wgb
WGY		wgy
WHA		wha
WHG		whg
WHK		whk
WHU		whu
WIB		wib
WIC		wic
WIE		wie
WIF		wif
WIG		wig
WIH		wih
WII		wii
WIJ		wij
WIK		wik
WIL		wil
WIM		wim
WIN		win
WIR		wir
WIT		nol
WIU		wiu
WIV		wiv
WIW		nwo
WIY		wiy
WJA		wja
WJI		wji
WKA		wka
WKB		wkb
WKD		wkd
WKL		wkl
WKU		wku
WKW		wkw
WLA		wla
WLC		wlc
WLE		wle
WLG		wlg
WLI		wli
WLK		wlk
WLL		wll
WLM		wlm
WLN	Walloon	wa
WLO		wlo
WLR		wlr
WLS		wls
WLU		wlu
WLV		wlv
WLW		wlw
WLX		wlx
WLY		wly
WMA		wma
WMB		wmb
WMC		wmc
WMD		wmd
WME		wme
WMH		wmh
WMI		wmi
WMM		wmm
WMN		wmn
WMO		wmo
WMS		wms
WMT		wmt
WMW		wmw
WMX		wmx
WNB		wnb
WNC		wnc
WND		wnd
WNE		wne
WNG		wng
WNI		wni
WNK		wnk
WNM		wnm
WNO		wno
WNP		wnp
WNU		wnu
WOA		woa
WOB		wob
WOC		woc
WOD		wod
WOE		woe
WOF		wof
WOG		wog
WOI		woi
WOK		wok
WOL	Wolof	wo
WOM		wom
WON		won
WOO		woo
WOR		wor
WOS		wos
WOW		wow
WOY		woy
WPC		wpc
WRA		wra
WRB		wrb
WRD		wrd
WRG		wrg
WRH		wrh
WRI		wri
WRL		wrl
WRM		wrm
WRN		wrn
WRP		wrp
WRR		wrr
WRS		wrs
WRU		wru
WRV		wrv
WRW		wrw
WRX		wrx
WRY		wry
WRZ		wrz
WSA		wsa
WSI		wsi
WSK		wsk
WSR		wsr
WSS		wss
WSU		wsu
WSV		wsv
WTF		wtf
WTI		wti
WTK		wtk
WTM		wtm
WTW		wtw
WUA		wua
WUB		wub
WUD		wud
WUH		wuh
WUL		wul
WUM		wum
WUN		wun
WUR		wur
WUT		wut
WUU		wuu
WUV		wuv
WUX		wux
WUY		wuy
WWA		wwa
WWO		wwo
WWR		wwr
WWW		www
WXA		wxa
WYA		wya
WYB		wyb
WYM		wym
WYR		wyr
WYY		wyy
XAA		xaa
XAB		xab
XAC		xac
XAD		xad
XAE		xae
XAG		xag
XAI		xai
XAL		xal
XAM		xam
XAN		xan
XAO		xao
XAP		xap
XAQ		xaq
XAR		xar
XAS		xas
XAT		xat
XAU		xau
XAV		xav
XAW		xaw
XAY		xay
XBA		cax
XBC		xbc
XBI		xbi
XBM		xbm
XBO		xbo
XBR		xbr
XBW		xbw
XBX		xbx
XCB		xcb
XCC		xcc
XCE		xce
XCG		xcg
XCH		xch
XCL		xcl
XCM		xcm
XCN		xcn
XCO		xco
XCR		xcr
XCT		xct
XCU		xcu
XCV		xcv
XCW		xcw
XCY		xcy
XDC		xdc
XDM		xdm
XDY		xdy
XEB		xeb
XED		xed
XEG		xeg
XEL		xel
XEM		xem
XEP		xep
XER		xer
XES		xes
XET		xet
XEU		xeu
XFA		xfa
XGA		xga
XGF		xgf
XGL		xgl
XGR		xgr
XHA		xha
XHC		xhc
XHD		xhd
XHE		xhe
XHO	Xhosa	xh
XHR		xhr
XHT		xht
XHU		xhu
XHV		xhv
XIA		acn
XIB		xib
XII		xii
XIL		xil
XIN		xin
XIP		xip
XIR		xir
XIV		xiv
XIY		xiy
XKA		xka
XKB		xkb
XKC		xkc
XKD		xkd
XKE		xke
XKF		xkf
XKG		xkg
XKH		waw
XKI	Kenyan Sign Language	xki
XKJ		xkj
XKK		xkk
XKL		xkl
XKN		xkn
XKO		xko
XKP		xkp
XKQ		xkq
XKR		xkr
XKS		xks
XKT		xkt
XKU		xku
XKV		xkv
XKW		xkw
XKX		xkx
XKY		xky
XKZ		xkz
XLA		xla
XLB		xlb
XLC		xlc
XLD		xld
XLE		xle
XLG		xlg
XLI		xli
XLN		xln
XLO		xlo
XLP		xlp
XLS		xls
XLU		xlu
XLY		xly
XMA		xma
XMB		xmb
XMC		xmc
XMD		xmd
XME		xme
XMF		xmf
XMG		xmg
XMH		xmh
XMJ		xmj
XMK		xmk
XML	Malaysian Sign Language	xml
XMM		xmm
XMN		xmn
XMO		xmo
XMP		xmp
XMQ		xmq
XMR		xmr
XMS	Moroccan Sign Language	xms
XMT		xmt
XMU		xmu
XMV		xmv
XMW		xmw
XMX		xmx
XMY		xmy
XMZ		xmz
XNA		xna
XNB		xnb
XNG		xng
XNH		xnh
XNN		xnn
XNO		xno
XNR		xnr
XNS		xns
XOC		xoc
XOD		xod
XOG		xog
XOI		xoi
XOK		xok
XOM		xom
XON		xon
XOO		xoo
XOP		xop
XOR		xor
XOW		xow
XPC		xpc
XPE		kpe
XPG		xpg
XPI		xpi
XPK		xpk
XPM		xpm
XPN		xpn
XPO		xpo
XPP		xpp
XPR		xpr
XPS		xps
XPU		xpu
XPY		xpy
XQA		xqa
XQT		xqt
XRA		xra
XRB		xrb
XRE		xre
XRI		xri
XRM		xrm
XRN		xrn
XRR		xrr
XRT		xrt
XRU		xru
XRW		xrw
XSA		xsa
XSB		xsb
XSC		xsc
XSD		xsd
XSE		xse
XSH		xsh
XSI		xsi
XSJ		suj
XSL		den
XSM		xsm
XSN		xsn
XSO		xso
XSP		xsp
XSQ		xsq
XSR		xsr
XSS		zko
XSU		xsu
XSV		xsv
XSY		xsy
XTA		xta
XTB		xtb
XTC		xtc
XTD		xtd
XTE		xte
XTG		xtg
XTI		xti
XTJ		xtj
XTL		xtl
XTM		xtm
XTN		xtn
XTO		xto
XTP		xtp
XTQ		xtq
XTR		xtr
XTS		xts
XTT		xtt
XTU		xtu
XTW		xtw
XTY		xty
XTZ		xtz
XUA		xua
XUB		xub
XUG		xug
XUJ		xuj
XUM		xum
XUO		xuo
XUP		xup
XUR		xur
XUT		xut
XUU		xuu
XVE		xve
XVI		xvi
XVN		xvn
XVO		xvo
XVS		xvs
XWA		xwa
XWC		xwc
XWE		xwe
XWG		xwg
XWL		xwl
XWO		xwo
XWR		xwr
XXB		xxb
XXK		xxk
XXR		xxr
XXT		xxt
XYL		xyl
XZH		xzh
XZM		xzm
XZP		xzp
YAA	Yaminava	yaa
YAB		yab
YAC		yac
YAD		yad
YAE		yae
YAF		yaf
YAG		yag
YAH		yah
YAI		yai
YAJ		yaj
YAK		yak
YAL		yal
YAM		yam
YAO		yao
YAP		yap
YAQ		yaq
YAR		yar
YAS		yas
YAT		yat
YAU		yau
YAV		yav
YAW		yaw
YAX		yax
YAY		yay
YAZ		yaz
YBA		yba
YBB		ybb
YBD		rki
YBE		ybe
YBH		ybh
YBI		ybi
YBJ		ybj
YBK		ybk
YBL		ybl
YBM		ybm
YBN		ybn
YBO		ybo
YBX		ybx
YBY		yby
YCH		ych
YCL		ycl
YCN		ycn
YCP		ycp
YDD		yi
YDE		yde
YDG		ydg
YDK		ydk
YDS		yds
YEA		yea
YEC		yec
YEE		yee
YEI		yei
YEJ		yej
YEL		yel
YEN		ynq
YER		yer
YES		yes
YET		yet
YEU		yeu
YEV		yev
YEY		yey
YGL		ygl
YGM		ygm
YGP		ygp
YGR		ygr
YGW		ygw
YHA		yha
YHD		yhd
YHL		yhl
YIA		yia
YID	Yiddish	yi
YIF		yif
YIG		yig
YIH		yih
YII		yii
YIJ		yij
YIK		yik
YIL		yil
YIM		yim
YIN		yin
YIP		yip
YIQ		yiq
YIR		yir
YIS		yis
YIT		yit
YIU		yiu
YIV		yiv
YIX		yix
YIY		yrm
YIZ		yiz
YKA		yka
YKG		ykg
YKI		yki
YKK		ykk
YKL		ykl
YKM		ykm
YKO		yko
YKR		ykr
YKT		ykt
YKY		yky
YLA		yla
YLE		yle
YLG		ylg
YLI		yli
YLL		yll
YLM		ylm
YLN		yln
YLO		ylo
YLR		ylr
YLU		ylu
YLY		yly
YMA		lrr
YMB		ymb
YMC		ymc
YMD		ymd
YME		yme
YMG		ymg
YMH		ymh
YMI		ymi
YMK		ymk
YML		yml
YMM		ymm
YMN		ymn
YMO		ymo
YMP		ymp
YMQ		ymq
YMR		ymr
YMS		yms
YMT		mtm
YMX		ymx
YMZ		ymz
YNA		yna
YND		ynd
YNE		yne
YNG		yng
YNH		ynh
YNK		ynk
YNL		ynl
YNN		ynn
YNO		yno
YNS		yns
YNU		ynu
YOB		yob
YOG		yog
YOI		yoi
YOK		yok
YOL		yol
YOM		yom
YON		yon
YOR	Yoruba	yo
YOS		zom
YOX		yox
YOY		yoy
YPA		ypa
YPB		ypb
YPG		ypg
YPH		yph
YPM		ypm
YPN		ypn
YPO		ypo
YPP		ypp
YPZ		ypz
YRA		yra
YRB		yrb
YRE		yre
YRI		yri
YRK		yrk
YRL		yrl
YRN		yrn
YRS		yrs
YRW		yrw
YSC		ysc
YSD		ysd
YSL	Yugoslavian Sign Language	ysl
YSN		ysn
YSO		yso
YSP		ysp
YSR		ysr
YSS		yss
YSY		ysy
YTA		yta
YTL		ytl
YTP		ytp
YUA		yua
YUB		yub
YUC		yuc
YUD		yud
YUE	Yue Chinese	yue
YUF		yuf
YUG		yug
YUI		yui
YUJ		yuj
YUK		yuk
YUL		yul
YUM		yum
YUN		yun
YUP		yup
YUQ	Yuqui	yuq
YUR		yur
YUT		yut
YUU		yug
YUW		yuw
YUX		yux
YUY		yuy
YUZ	Yuracare	yuz
YVA		yva
YVT		yvt
YWA		ywa
YWL		ywl
YWN		ywn
YWQ		ywq
YWR		ywr
YWT		ywt
YWU		ywu
YWW		yww
YYU		yyu
YYZ		yyz
YZG		yzg
YZK		yzk
ZAA		zaa
ZAB		zab
ZAC		zac
ZAD		zad
ZAE		zae
ZAF		zaf
ZAG		zag
ZAH		zah
ZAI		zap
ZAJ		zaj
ZAK		zak
ZAL		zal
ZAM		zam
ZAO		zao
ZAP		zap
ZAQ		zaq
ZAR		zar
ZAS		zas
ZAT		zat
ZAU		zau
ZAV		zav
ZAW		zaw
ZAX		zax
ZAY		zay
ZAZ		zaz
ZBC		zbc
ZBE		zbe
ZBL		zbl
ZBT		zbt
ZBW		zbw
ZCA		zca
ZCH		zch
ZDJ		zdj
ZEA		zea
ZEG		zeg
ZEH		zeh
ZEN		zen
ZGA		zga
ZGB		zgb
ZGM		zgm
ZGN		zgn
ZGR		zgr
ZHB		zhb
ZHD		zhd
ZHI		zhi
ZHN		zhn
ZHO	Chinese	zh
ZHW		zhw
ZIA		zia
ZIB	Zimbabwean Sign Language	zib
ZIK		zik
ZIM		zim
ZIN		zin
ZIR		scv
ZIW		ziw
ZIZ		ziz
ZKA		zka
ZKB		kjh
ZKG		zkg
ZKH		zkh
ZKK		zkk
ZKO		zko
ZKP		zkp
ZKR		zkr
ZKT		zkt
ZKU		zku
ZKV		zkv
ZKZ		zkz
ZLJ		zlj
ZLM	Malay	zlm
ZLN		zln
ZLQ		zlq
ZMA		zma
ZMB		zmb
ZMC		zmc
ZMD		zmd
ZME		zme
ZMF		zmf
ZMG		zmg
ZMH		zmh
ZMI		zmi
ZMJ		zmj
ZMK		zmk
ZML		zml
ZMM		zmm
ZMN		zmn
ZMO		zmo
ZMP		zmp
ZMQ		zmq
ZMR		zmr
ZMS		zms
ZMT		zmt
ZMU		zmu
ZMV		zmv
ZMW		zmw
ZMX		zmx
ZMY		zmy
ZMZ		zmz
ZNA		zna
ZNE		zne
ZNG		zng
ZNK		znk
ZNS		zns
ZOC		zoc
ZOH		zoh
ZOM		zom
ZOO		zoo
ZOQ		zoq
ZOR		zor
ZOS		zos
ZPA		zpa
ZPB		zpb
ZPC		zpc
ZPD		zpd
ZPE		zpe
ZPF		zpf
ZPG		zpg
ZPH		zph
ZPI		zpi
ZPJ		zpj
ZPK		zpk
ZPL		zpl
ZPM		zpm
ZPN		zpn
ZPO		zpo
ZPP		zpp
ZPQ		zpq
ZPR		zpr
ZPS		zps
ZPT		zpt
ZPU		zpu
ZPV		zpv
ZPW		zpw
ZPX		zpx
ZPY		zpy
ZPZ		zpz
ZQE		zqe
ZRA		zra
ZRG		zrg
ZRN		zrn
ZRO		zro
ZRP		zrp
ZRS		zrs
ZSA		zsa
ZSK		zsk
ZSL	Zambian Sign Language	zsl
ZSM		ms
ZSR		zsr
ZSU		zsu
ZTE		zte
ZTG		ztg
ZTL		ztl
ZTM		ztm
ZTN		ztn
ZTP		ztp
ZTQ		ztq
ZTS		zts
ZTT		ztt
ZTU		ztu
ZTX		ztx
ZTY		zty
ZUA		zua
ZUH		zuh
ZUL	Zulu	zu
ZUM		zum
ZUN		zun
ZUY		zuy
ZWA		zwa
ZXX	No linguistic content	zxx
ZYB		za
ZYG		zyg
ZYJ		zyj
ZYN		zyn
ZYP		zyp
ZZA		zza
ZZJ		zzj
AFA	Afro-Asiatic languages	afa
ALG	Algonquian languages	alg
APA	Apache languages	apa
ART	Artificial languages	art
ATH	Athapascan languages	ath
AUS	Australian languages	aus
BAD	Banda languages	bad
BAI	Bamileke languages	bai
BAT	Baltic languages	bat
BER	Berber languages	ber
BNT	Bantu languages	bnt
BTK	Batak languages	btk
CAI	Central American Indian languages	cai
CAU	Caucasian languages	cau
CEL	Celtic languages	cel
CMC	Chamic languages	cmc
CUS	Cushitic languages	cus
DAY	Land Dayak languages	day
DRA	Dravidian languages	dra
FIU	Finno-Ugrian languages	fiu
GEM	Germanic languages	gem
IJO	Ijo languages	ijo
INC	Indic languages	inc
INE	Indo-European languages	ine
IRA	Iranian languages	ira
IRO	Iroquoian languages	iro
KAR	Karen languages	kar
KHI	Khoisan languages	khi
KRO	Kru languages	kro
MAP	Austronesian languages	map
MKH	Mon-Khmer languages	mkh
MNO	Manobo languages	mno
MUN	Munda languages	mun
MYN	Mayan languages	myn
NAH	Nahuatl languages	nah
NAI	North American Indian languages	nai
NIC	Niger-Kordofanian languages	nic
NUB	Nubian languages	nub
OTO	Otomian languages	oto
PAA	Papuan languages	paa
PHI	Philippine languages	phi
PRA	Prakrit languages	pra
ROA	Romance languages	roa
SAI	South American Indian languages	sai
SAL	Salishan languages	sal
SEM	Semitic languages	sem
SGN	Sign Languages	sgn
SIO	Siouan languages	sio
SIT	Sino-Tibetan languages	sit
SLA	Slavic languages	sla
SMI	Sami languages	smi
SON	Songhai languages	son
SSA	Nilo-Saharan languages	ssa
TAI	Tai languages	tai
TUP	Tupi languages	tup
TUT	Altaic languages	tut
WAK	Wakashan languages	wak
WEN	Sorbian languages	wen
YPK	Yupik languages	ypk
ZND	Zande languages	znd
MSA	Malaysian	ms
CNR	Montenegrin	sr-ME
AJN	Andajin	ajn
AJS	Algerian Jewish Sign Language	ajs
AOU	A'ou	aou
APF	Pahanan Agta	apf
AQD	Ampari Dogon	aqd
AQK	Aninka	aqk
AQT	Angaité	aqt
AQZ	Akuntsu	aqz
AVM	Angkamuthi	avm
AWG	Anguthimri	awg
AXE	Ayerrerenge	axe
AXL	Lower Southern Aranda	axl
AZD	Eastern Durango Nahuatl	azd
AZN	Western Durango Nahuatl	azn
BDF	Biage	bdf
BFX	Bantayanon	bfx
BJP	Fanamaket	bjp
BPC	Mbuk	bpc
BPE	Bauni	bpe
BVP	Bumang	bvp
BVY	Baybayanon	bvy
BZC	Southern Betsimisaraka Malagasy	bzc
CBQ	Tsucuba	cbq
CBW	Kinabalian	cbw
CEK	Eastern Khumi Chin	cek
CEY	Ekai Chin	cey
CKM	Chakavian	ckm
CKN	Kaang Chin	ckn
CLJ	Laitu Chin	clj
CLT	Lautu Chin	clt
CNP	Northern Ping Chinese	cnp
CNQ	Chung	cnq
CPO	Kpeego	cpo
CSJ	Songlai Chin	csj
CSP	Southern Ping Chinese	csp
CSV	Sumtu Chin	csv
CSX	Cambodian Sign Language	csx
CTH	Thaiphum Chin	cth
CTY	Moundadan Chetty	cty
CUY	Cuitlatec	cuy
DBT	Ben Tey Dogon	dbt
DBW	Bankan Tey Dogon	dbw
DDA	Dadi Dadi	dda
DDR	Dhudhuroa	ddr
DGL	Dongolawi	dgl
DGT	Ndra'ngith	dgt
DGW	Daungwurrung	dgw
DHX	Dhungaloo	dhx
DJA	Djadjawurrung	dja
DKG	Kadung	dkg
DLK	Dahalik	dlk
DMB	Mombo Dogon	dmb
DMD	Madhi Madhi	dmd
DMF	Medefaidrin	dmf
DMW	Mudburra	dmw
DNJ	Dan	dnj
DNO	Ndrulo	dno
DNV	Danu	dnv
DRC	Minderico	drc
DSZ	Mardin Sign Language	dsz
DTD	Ditidaht	dtd
DTH	Adithinngithigh	dth
DTN	Daatsʼíin	dtn
DTO	Tommo So Dogon	dto
DTY	Doteli	dty
DWK	Dawik Kui	dwk
DWU	Dhuwal	dwu
DWY	Dhuwaya	dwy
DWZ	Dewas Rai	dwz
DZE	Jiwarli	dze
EAA	Karenggapa	eaa
EBC	Beginci	ebc
EBK	Eastern Bontok	ebk
EGM	Benamanga	egm
EHS	Miyakubo Sign Language	ehs
EMQ	Eastern Minyag	emq
EMX	Erromintxela	emx
EMZ	Mbessa	emz
ENL	Enlhet	enl
ENX	Enxet	enx
ESG	Aheri Gondi	esg
ESY	Eskayan	esy
EZA	Ezaa	eza
FBL	West Albay Bikol	fbl
FIF	Faifi	fif
FKK	Kirya-Konzəl	fkk
FNB	Fanbak	fnb
GAC	Mixed Great Andamanese	gac
GBW	Gabi-Gabi	gbw
GDS	Ghandruk Sign Language	gds
GDT	Kungardutyi	gdt
GEF	Gerai	gef
GEV	Viya	gev
GIE	Gaɓogbo	gie
GIH	Githabul	gih
GII	Girirra	gii
GIU	Mulao	giu
GJM	Gunditjmara	gjm
GJR	Gurindji Kriol	gjr
GKD	Magɨ	gkd
GKO	Kok-Nar	gko
GKU	ǂUngkue	gku
GLB	Belnəng	glb
GLL	Kalali	gll
GMG	Magɨyi	gmg
GMR	Mirning	gmr
GMZ	Mgbolizhia	gmz
GNJ	Ngen	gnj
GOV	Goo	gov
GPE	Ghanaian Pidgin English	gpe
GQU	Qau	gqu
GTU	Aghu-Tharnggala	gtu
GWM	Awngthim	gwm
GYO	Gyalsumdo	gyo
GYZ	Geji	gyz
HKH	Khah	hkh
HKN	Mel-Khaonh	hkn
HNG	Hungu	hng
HRC	Niwer Mil	hrc
HRP	Nhirrpi	hrp
HRW	Warwar Feni	hrw
HYW	Western Armenian	hyw
IBH	Bih	ibh
IHW	Bidawal	ihw
IIN	Thiin	iin
IKR	Ikaranggal	ikr
IKS	Inuit Sign Language	iks
ILM	Malaysian Iranun	ilm
ILP	Philippine Iranun	ilp
IMT	Imotong	imt
IQW	Ikwo	iqw
ISK	Ishkashimi	isk
ITD	Southern Tidung	itd
IZZ	Izi	izz
JAN	Jandai	jan
JBI	Badjiri	jbi
JBK	Barikewa	jbk
JBM	Bijim	jbm
JBW	Yawijibaya	jbw
JGK	Gwak	jgk
JJE	Jejueo	jje
JJR	Bankal	jjr
JKA	Kaera	jka
JKM	Mobwa Karen	jkm
JKP	Paku Karen	jkp
JKR	Koro	jkr
JKS	Amami Koniya Sign Language	jks
JLS	Jamaican Sign Language	jls
JMW	Mouwase	jmw
JOG	Jogi	jog
JUI	Ngadjuri	jui
KJV	Kaikavian Literary Language	kjv
LBK	Central Bontok	bnc
LBL	Libon Bikol	lbl
LDA	Kla-Dan	lda
LGO	Lango	lgo
LJA	Golpa	lja
LJW	Yirandhali	ljw
LJX	Yuru	ljx
LKM	Kalaamaya	lkm
LKU	Kungkari	lku
LLJ	Ladji Ladji	llj
LNW	Lanima	lnw
LQR	Logir	lqr
LSB	Burundian Sign Language	lsb
LSC	Albarradas Sign Language	lsc
LSN	Tibetan Sign Language	lsn
LSV	Sivia Sign Language	lsv
LSW	Seychelles Sign Language	lsw
LSY	Mauritian Sign Language	lsy
LTG	Latgalian	ltg
LTH	Thur	lth
LVI	Lavi	lvi
LVS	Standard Latvian	lv
LWS	Malawian Sign Language	lws
LWU	Lawu	lwu
LXM	Lakurumau	lxm
MJB	Makalero	mjb
NCQ	Northern Katang	ncq
NEU	Neo	neu
NJZ	Nyishi	njz
NKQ	Nkami	nkq
NLM	Mankiyali	nlm
NLQ	Lao Naga	nlq
NLW	Walangama	nlw
NOJ	Nonuya	noj
NOL	Nomlaki	nol
NPG	Ponyo-Gongwang Naga	npg
NPI	Nepali	ne
NPL	Southeastern Puebla Nahuatl	npl
NPX	Noipx	npx
NQL	Ngendelengo	nql
NQQ	Kyan-Karyaw Naga	nqq
NQT	Nteng	nqt
NQY	Akyaung Ari Naga	nqy
NRF	Guernésiais	nrf
NRK	Ngarla	nrk
NRU	Narua	nru
NSB	Lower Nossob	nsb
NSF	Northwestern Nisu	nsf
NTD	Northern Tidung	ntd
NTG	Ngantangarra	ntg
NTX	Tangkhul Naga	ntx
NUK	Nuu-chah-nulth	nuk
NVO	Nyokon	nvo
NWG	Ngayawung	nwg
NWO	Nauo	nwo
NWW	Ndwewe	nww
NXK	Koki Naga	nxk
NXO	Ndambomo	nxo
NXQ	Naxi	nxq
NZD	Nzadi	nzd
NZZ	Nanga Dama Dogon	nzz
OBK	Southern Bontok	obk
OCM	Old Cham	ocm
OIE	Okolie	oie
OKC	Kobo	okc
OKG	Koko Babangk	okg
OKZ	Old Khmer	okz
OLK	Olkol	olk
OLT	Old Lithuanian	olt
OLU	Kuvale	olu
OMY	Old Malay	omy
ORY	Odia	or
OSN	Old Sundanese	osn
OVD	Elfdalian	ovd
PBM	Puebla Mazatec	pbm
PGD	Gāndhārī	pgd
PGL	Primitive Irish	pgl
PGZ	Papua New Guinean Sign Language	pgz
PHJ	Pahari	phj
PMD	Pallanganmiddang	pmd
PND	Mpinda	pnd
PNJ	Pinjarup	pnj
PNK	Paunaka	pnk
PNL	Paleni	pnl
PRF	Paranan	prf
PTQ	Pattapu	ptq
PWI	Patwin	pwi
PYS	Paraguayan Sign Language	pys
PZH	Pazeh	pzh
RBK	Northern Bontok	rbk
RBL	Miraya Bikol	rbl
RBP	Barababaraba	rbp
RIB	Bribri Sign Language	rib
RKW	Arakwal	rkw
RMQ	Caló	rmq
RNB	Brunca Sign Language	rnb
RNR	Nari Nari	rnr
RRT	Arritinngithigh	rrt
RSK	Ruthenian	rsk
RSM	Miriwoong Sign Language	rsm
RSN	Rwandan Sign Language	rsn
RTC	Rungtu Chin	rtc
RTS	Yurats	rts
RWL	Ruwila	rwl
RXD	Ngardi	rxd
RXW	Karuwali	rxw
RZH	Rāziḥī	rzh
SCT	Southern Katang	sct
SDQ	Semandang	sdq
SFE	Eastern Subanen	sfe
SGD	Surigaonon	sgd
SGJ	Surgujia	sgj
SGS	Samogitian	sgs
SGY	Sanglechi	sgy
SHD	Kundal Shahi	shd
SPN	Sanapaná	spn
SPV	Sambalpuri	spv
SQK	Albanian Sign Language	sqk
SQX	Kufr Qassem Sign Language	sqx
STY	Siberian Tatar	sty
SUO	Bouni	suo
SVM	Slavomolisano	svm
SYX	Samay	syx
SZS	Solomon Islands Sign Language	szs
SZY	Sakizaya	szy
TDE	Tiranige Diga Dogon	tde
TDM	Taruma	tdm
TEZ	Tetserret	tez
TGJ	Tagin	tgj
TGN	Tandaganon	tgn
TGZ	Tagalaka	tgz
TJJ	Tjungundji	tjj
TJL	Tai Laing	tjl
TJP	Tjupany	tjp
TJW	Djabwurrung	tjw
TKG	Tesaka Malagasy	tkg
TKV	Mur Pano	tkv
TOK	Toki Pona	tok
TST	Tondi Songway Kiini	tst
TVU	Tunen	tvu
TVX	Taivoan	tvx
TXJ	Tarjumo	txj
TYY	Tiyaa	tyy
TZL	Talossan	tzl
UBL	Buhi'non Bikol	ubl
UGH	Kubachi	ugh
UKI	Kui	uki
UKK	Muak Sa-aak	ukk
UKV	Kuku	ukv
UKY	Kuuk-Yak	uky
ULE	Lule	ule
ULW	Ulwa	ulw
UNI	Uni	uni
UNN	Kurnai	unn
UNU	Unubahe	unu
UON	Kulon	uon
USS	us-Saare	uss
UTH	ut-Hun	uth
VBK	Southwestern Bontok	vbk
VKN	Koro Nulu	vkn
VKZ	Koro Zuba	vkz
WBS	West Bengal Sign Language	wbs
WDK	Wadikali	wdk
WDT	Wyandot	wdt
WDY	Wadjabangayi	wdy
WEG	Wergaia	weg
WGB	Wagawaga	wgb
WGU	Wirangu	wgu
WKR	Keerray-Woorroong	wkr
WKY	Wangkayutyuru	wky
WLH	Welaun	wlh
WMG	Western Minyag	wmg
WNN	Wunumara	wnn
WNW	Wintu	wnw
WNY	Waanyi	wny
WRK	Garrwa	wrk
WRO	Worrorra	wro
WSG	Adilabad Gondi	wsg
WTH	Wathawurrung	wth
WWB	Wakabunga	wwb
WXW	Wardandi	wxw
WYI	Woiwurrung	wyi
WYN	Wyandot	wyn
XAJ	Ararandewára	xaj
XAK	Máku	xak
XBB	Lower Burdekin	xbb
XBD	Bindal	xbd
XBE	Bigambal	xbe
XBG	Bunganditj	xbg
XBJ	Birrpayi	xbj
XBN	Kenaboi	xbn
XBP	Bibbulman	xbp
XBY	Batyala	xby
XDA	Darkinyung	xda
XDK	Dharuk	xdk
XDO	Kwandu	xdo
XDQ	Kaitag	xdq
XGB	Gbin	xgb
XGD	Gudang	xgd
XGG	Goreng	xgg
XGI	Garingbal	xgi
XGM	Dharumbal	xgm
XGU	Unggumi	xgu
XGW	Guwa	xgw
XHM	Middle Khmer	xhm
XIS	Kisan	xis
XJB	Minjungbal	xjb
XJT	Jaitmatang	xjt
XNI	Ngarigu	xni
XNJ	Ngoni	xnj
XNK	Nganakarti	xnk
XNM	Ngumbarl	xnm
XNQ	Ngoni	xnq
XNT	Narragansett	xnt
XNU	Nukunul	xnu
XNY	Nyiyaparli	xny
XNZ	Kenzi	xnz
XPA	Pirriya	xpa
XPB	Pyemmairre	xpb
XPD	Paredarerme	xpd
XPF	Nuenonne	xpf
XPH	Tyerrenoterpanner	xph
XPJ	Mpalitjanh	xpj
XPL	Port Sorell Tasmanian	xpl
XPQ	Mohegan-Pequot	xpq
XPT	Punthamara	xpt
XPV	Tommeginne	xpv
XPW	Peerapper	xpw
XPX	Toogee	xpx
XPZ	Nuenonne	xpz
XRD	Gundungurra	xrd
XRG	Minang	xrg
XTH	Yitha Yitha	xth
XTV	Thawa	xtv
XUD	Umiida	xud
XUL	Ngunnawal	xul
XUN	Unggaranggu	xun
XWD	Wadi Wadi	xwd
XWJ	Wajuk	xwj
XWK	Wangkumara	xwk
XWT	Wotjobaluk	xwt
XWW	Wemba Wemba	xww
XXM	Minkin	xxm
XYA	Yaygir	xya
XYB	Yandjibara	xyb
XYJ	Mayi-Yapi	xyj
XYK	Mayi-Kulan	xyk
XYT	Mayi-Thakurti	xyt
XYY	Yorta Yorta	xyy
YAN	Mayangna	yan
YDA	Yanda	yda
YGA	Malyangapa	yga
YGI	Yiningayi	ygi
YGS	Yolŋu Sign Language	ygs
YGU	Yugul	ygu
YHS	Yan-nhaŋu Sign Language	yhs
YKN	Kua-nsi	ykn
YKU	Kuamasi	yku
YLB	Yaleba	ylb
YNQ	Yendang	ynq
YOT	Yotti	yot
YRM	Yirrk-Mel	yrm
YRO	Yaroamë	yro
YRY	Yarluyandi	yry
YSG	Sonaga	ysg
YSM	Myanmar Sign Language	ysm
YTW	Yout Wam	ytw
YTY	Yatay	yty
YWG	Yinhawangka	ywg
YXA	Mayawali	yxa
YXG	Yagara	yxg
YXL	Yardliyawarra	yxl
YXM	Yinwum	yxm
YXU	Yuyu	yxu
YXY	Yabula Yabula	yxy
YYR	Yir Yoront	yyr
ZBA	Balaibalan	zba
ZBU	Bu	zbu
ZCD	Las Delicias Zapotec	zcd
ZGH	Standard Moroccan Tamazight	zgh
ZHA	Zhuang	za
ZIL	Zialo	zil
ZKD	Kadu	zkd
ZKN	Kanan	zkn
ZLA	Zula	zla
OP_DATPRO	Provisional data`;
