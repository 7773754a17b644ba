// file-type: 195 concepts, 0 without a label, of the European list http://publications.europa.eu/resource/authority/file-type
// Source: ELM repo xsd/loq/cv/file-type.xsd (FileTypeEnumType), read 2026-11-23
// SHA-256 of the source file: 10803f00b92180b5f56421253ded40fee96c6b831689a312f4c2f4000be91751
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://publications.europa.eu/resource/authority/file-type';
export const prefix: string = 'http://publications.europa.eu/resource/authority/file-type/';
export const rows: string = `TAR	TAR
GZIP	GNU zip
ZIP	ZIP
AZW	Amazon Kindle eBook
EPUB	EPUB
MOBI	Mobipocket eBook
GIF	GIF
JPEG	JPEG
TIFF	TIFF
PNG	PNG
EPS	Encapsulated Postscript
CSS	CSS
PDF	PDF
PDFA1A	PDF/A-1a
PDFA1B	PDF/A-1b
PDFX	PDF/X
METS	METS XML
METS_ZIP	METS package
PPSX	PowerPoint PPSX
PPS	PowerPoint Slide Show
PPT	PowerPoint PPT
PPTX	PowerPoint PPTX
XLS	Excel XLS
XLSX	Excel XLSX
XSLFO	XSL-FO
XSLT	XSLT
DTD_SGML	SGML DTD
DTD_XML	XML DTD
SCHEMA_XML	XML schema
FMX4	Formex 4
RDF_XML	RDF XML
RDF_TURTLE	RDF Turtle
SGML	SGML
SKOS_XML	SKOS
OWL	OWL
XML	XML
SPARQLQ	SPARQL
SPARQLQRES	SPARQL results
DOC	Word DOC
DOCX	Word DOCX
ODT	ODT
TXT	Plain text
RTF	RTF
HTML	HTML
XHTML	XHTML
CSV	CSV
MDB	MDB
DBF	DBF
MOP	MOP
E00	E00
MXD	MXD
KML	KML
TSV	TSV
JSON	JSON
KMZ	KMZ
GML	GML
RSS	RSS feed
ODS	ODS
INDD	INDD
PSD	PSD
PS	PS
ODF	ODF
TAR_XZ	TAR XZ
TAR_GZ	TAR GZ
RDF	RDF
XLIFF	XLIFF
OVF	OVF
JSON_LD	JSON-LD
RDF_N_TRIPLES	RDF N-Triples
HDF	HDF
NETCDF	NetCDF
SDMX	SDMX
JPEG2000	JPEG 2000
SHP	Esri Shape
GDB	Esri File Geodatabase
GMZ	Zipped GML
ECW	ECW
GRID_ASCII	Esri ASCII grid
DMP	Oracle Dump
LAS	LASer file
LAZ	Compressed LAS file
TAB	MapInfo TAB file
TAB_RSTR	MapInfo TAB raster file
WORLD	World file
TMX	TMX
ATOM	Atom Feed
OCTET	Octet Stream
BIN	Binary Data
ODC	OpenDocument Chart
ODB	OpenDocument Database
ODG	OpenDocument Image
BMP	Bitmap Image File
DCR	DCR File
XYZ	XYZ Chemical File
MAP_PRVW	ArcGIS Map Preview
MAP_SRVC	ArcGIS Map Service
REST	Esri REST
MSG_HTTP	HTTP Message
TIFF_FX	TIFF FX
PDF1X	PDF1X
WARC_GZ	WARC GZ
RDF_N_QUADS	RDF N-Quads
RDF_TRIG	RDF TriG
RDFA	RDFa
ARC	ARC
HTML_SIMPL	HTML simplified
XHTML_SIMPL	XHTML simplified
SQL	SQL
PDFA2A	PDF/A-2a
PDFA2B	PDF/A-2b
PDFA3	PDFA-3
MBOX	MBOX
MPEG2	MPEG-2
MPEG4	MPEG-4
MPEG4_AVC	MPEG-4 AVC
BWF	BWF
MHTML	MHTML
ARC_GZ	ARC GZ
WARC	WARC
PDFX1A	PDF/X-1a
PDFX2A	PDF/X-2a
PDFX4	PDF/X-4
GEOJSON	GeoJSON
GRID	Esri binary grid
JATS	JATS XML
BITS	BITS XML
PWP	PWP
ISO	ISO image
ISO_ZIP	Zipped ISO image
RAR	RAR
SVG	SVG
QGS	QGS
N3	N3
MRSID	MrSID
EXE	EXE
JS	JavaScript
ICS	ICalendar
PL	Perl script
WFS_SRVC	WFS
WMS_SRVC	WMS
HDT	HDT
IMMC_XML	IMMC XML message
XLSB	XLSB
XLSM	XLSM
ODP	ODP
RDF_TRIX	RDF TriX
7Z	7z
AAC	AAC
APK	APK
APPX	AppX
ARJ	ARJ
BZIP2	bzip2
DEB	deb
DMG	DMG
JAR	JAR
LHA	LHA
LZIP	lzip
LZO	lzo
LZMA	lzma
RPM	RPM
SB3	sb3
SWM	SWM
WIM	WIM
XZ	xz
Z	Z
MSI	MSI
WAR	WAR
EAR	EAR
FMX4_ZIP	FMX4 ZIP
AKN4EU	AKN4EU file
AKN4EU_ZIP	AKN4EU ZIP
ETSI_XML	ETSI signature validation report
GPKG	GeoPackage
DGN	DGN
DXF	DXF
DWG	DWG
IPA	IPA
WCS_SRVC	WCS
PDFUA	PDF/UA
HTML5	HTML5
STL	StL
AAB	AAB
ARCINFO_COV	ArcInfo coverage
GEOTIFF	GeoTIFF
LPK	Layer package
MIF_MID	MIF/MID
UNGEN	Ungen
OAPK	OAPK
DAPK	DAPK
MP3	MP3
WAV	WAV
RDF_THRIFT	RDF Thrift
XHTML5	XHTML5
GTFS	GTFS
YAML	YAML`;
