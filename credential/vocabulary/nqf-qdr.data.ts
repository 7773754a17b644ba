// nqf-qdr: 424 concepts, 0 without a label, of the European list http://data.europa.eu/snb/qdr/25831c2
// Source: ELM repo xsd/loq/cv/nqf.xsd (NQFLevelEnumType), read 2026-11-23
// SHA-256 of the source file: a08f6453cb2dfe9413fe72ea9d15cbdbd0a181afbf30f7d168fc49f470819f23
// Written by tools/vocabularies.ts; a concept a line: code, English label, what lists.ts says of a third column.
export const scheme: string = 'http://data.europa.eu/snb/qdr/25831c2';
export const prefix: string = 'http://data.europa.eu/snb/qdr/';
export const rows: string = `c_009d9566	Hungarian National Qualifications Framework
c_01169e3f	Irish National Framework of Qualifications
c_027221dd	Scottish Credit and Qualifications Framework
c_02d8bc18	Italian Qualifications Framework
c_0d55867f	Qualifications Framework of the German-speaking Community of Belgium
c_0ea90db7	Hellenic National Qualifications Framework
c_0f8ae85c	Slovenian Qualifications Framework
c_1205be37	Turkish Qualifications Framework
c_20b3be22	Luxembourg Qualifications Framework
c_2b5d39b2	North Macedonian Qualifications Framework
c_2d1fde14	Finnish National Qualifications Framework
c_2e41fe05	Icelandic Qualifications Framework
c_36ff4631	Credit and Qualifications Framework for Wales
c_4538e0af	Austrian National Qualifications Framework
c_4e6a97ff	Slovak National Qualifications Framework
c_54f4d62a	Maltese National Qualifications Framework
c_59d0b819	Croatian Qualifications Framework
c_5a1e9f89	Portuguese National Qualifications Framework
c_5c66dcbc	Dutch National Qualifications Framework
c_61ba90ec	Danish National Qualifications Framework
c_69e1fd15	Serbian Qualifications Framework
c_776b98db	Montenegrin Qualifications Framework
c_97cf01c4	Polish National Qualifications Framework
c_a6d433f4	Lithuanian National Qualifications Framework
c_ac40cadc	Latvian Qualifications Framework
c_ae44d998	Norwegian Qualifications Framework
c_af98ac9a	Czech National Register of Qualifications
c_afce1c3a	Cypriot National Qualifications Framework
c_bc619568	National Qualifications Framework for Lifelong Learning for Liechtenstein
c_c534839f	Bulgarian Qualifications Framework
c_c8bc1cb9	French National Qualifications Framework
c_d0a601e6	Regulated Qualifications Framework (RQF) for England and Northern Ireland
c_d3b1f75e	Albanian Qualifications Framework
c_d932c882	Swedish National Qualifications Framework
c_da3760bf	Bosnia and Herzegovina Qualifications Framework
c_df7373da	Romanian National Qualifications Framework
c_e8c5bfbe	Spanish Qualifications Framework for Lifelong Learning
c_e9fb041f	Estonian Qualifications Framework
c_ed96825f	Flemish qualifications framework
c_ef113b94	German National Qualifications Framework
c_f3b785c7	Qualifications Framework of the French Community of Belgium
c_f4790dbf	Kosovo National Qualifications Framework
c_fcd47fb1	National Qualifications Framework of Swiss Vocational and Professional Education
c_01be7324	HuQF Level 1	c_009d9566
c_13865e16	HuQF Level 5	c_009d9566
c_1b9935cd	HuQF Level 2	c_009d9566
c_9ec87162	HuQF Level 6	c_009d9566
c_b763e7c8	HuQF Level 3	c_009d9566
c_b9eadd5c	HuQF Level 4	c_009d9566
c_c2f4856f	HuQF Level 7	c_009d9566
c_ea1b27b9	HuQF Level 8	c_009d9566
c_060f2f91	IE NQF Level 2	c_01169e3f
c_218a7e54	IE NQF Level 8	c_01169e3f
c_38f52397	IE NQF Level 7	c_01169e3f
c_4053e803	IE NQF Level 5	c_01169e3f
c_4c88e501	IE NQF Level 3	c_01169e3f
c_53e465cb	IE NQF Level 1	c_01169e3f
c_57c9e957	IE NQF Level 4	c_01169e3f
c_670e54c7	IE NQF Level 6	c_01169e3f
c_ac9adabb	IE NQF Level 10	c_01169e3f
c_c6ada0f4	IE NQF Level 9	c_01169e3f
c_021f233f	SCQF Level 10	c_027221dd
c_2ce57891	SCQF Level 2	c_027221dd
c_31146b2c	SCQF Level 3	c_027221dd
c_326c93a5	SCQF Level 7	c_027221dd
c_505223a4	SCQF Level 1	c_027221dd
c_517309ca	SCQF Level 11	c_027221dd
c_5e46ea39	SCQF Level 5	c_027221dd
c_61aa9cbc	SCQF Level 4	c_027221dd
c_c167deaa	SCQF Level 6	c_027221dd
c_c3f2cd03	SCQF Level 12	c_027221dd
c_d9cf9fd5	SCQF Level 8	c_027221dd
c_e2e0f7fc	SCQF Level 9	c_027221dd
c_02c7fedc	CyQF Level 1	c_afce1c3a
c_1a6b4df9	IT NQF Level 7	c_02d8bc18
c_2151e983	IT NQF Level 3	c_02d8bc18
c_334b891b	IT NQF Level 5	c_02d8bc18
c_34a78e36	IT NQF Level 8	c_02d8bc18
c_5af633b3	IT NQF Level 2	c_02d8bc18
c_c160a2a0	IT NQF Level 4	c_02d8bc18
c_d7b593f0	IT NQF Level 1	c_02d8bc18
c_f875790f	IT NQF Level 6	c_02d8bc18
c_030f5138	KS NQF Level 5	c_f4790dbf
c_045fd11d	PQF Level 5	c_97cf01c4
c_04d23b42	QDG Level 3	c_0d55867f
c_055b6cf8	SeQF Level 8	c_d932c882
c_064b59e6	RQF Level 8	c_d0a601e6
c_0966da79	TQF Level 7	c_1205be37
c_09d0ebb0	CFC Level 6	c_f3b785c7
c_0ab74a56	MQF Level A	c_54f4d62a
c_0b0b744e	BQF Level 5	c_c534839f
c_0b8188d7	NKR Level 2	c_ae44d998
c_2af3aa2b	QDG Level 7	c_0d55867f
c_4d0bef61	QDG Level 2	c_0d55867f
c_ab42f62f	QDG Level 1	c_0d55867f
c_cbec72ba	QDG Level 8	c_0d55867f
c_f626da7f	QDG Level 6	c_0d55867f
c_f8aa9cdb	QDG Level 5	c_0d55867f
c_ffa6243f	QDG Level 4	c_0d55867f
c_0e78414e	AT: NQF Level 7	c_4538e0af
c_48930d0b	HQF Level 3	c_0ea90db7
c_5e8da33b	HQF Level 6	c_0ea90db7
c_60582329	HQF Level 7	c_0ea90db7
c_6640cf62	HQF Level 2	c_0ea90db7
c_7db10cb9	HQF Level 5	c_0ea90db7
c_c4deeb87	HQF Level 8	c_0ea90db7
c_ec84c700	HQF Level 1	c_0ea90db7
c_f6c81729	HQF Level 4	c_0ea90db7
c_0f11cfc1	NNMQF Level 7 A	c_2b5d39b2
c_4508cafb	NNMQF Level 7	c_2b5d39b2
c_3f2a609e	SQF Level 7	c_0f8ae85c
c_4a3aea6f	SQF Level 6	c_0f8ae85c
c_4b23518c	SQF Level 2	c_0f8ae85c
c_4e92151b	SQF Level 8	c_0f8ae85c
c_5a909eaa	SQF Level 5	c_0f8ae85c
c_66d10210	SQF Level 4	c_0f8ae85c
c_74d66d27	SQF Level 9	c_0f8ae85c
c_77411555	SQF Level 1	c_0f8ae85c
c_a9614000	SQF Level 10	c_0f8ae85c
c_e7e8d397	SQF Level 3	c_0f8ae85c
c_0fe2b814	QNQ Level 7	c_5a1e9f89
c_11b06734	EstQF Level 5	c_e9fb041f
c_11fef73b	BQF Level 1	c_c534839f
c_17212c18	TQF Level 8	c_1205be37
c_a1595faf	TQF Level 4	c_1205be37
c_a7579d00	TQF Level 3	c_1205be37
c_be0b95b2	TQF Level 1	c_1205be37
c_ce5b0bd4	TQF Level 5	c_1205be37
c_ee441642	TQF Level 2	c_1205be37
c_f4b6cea8	TQF Level 6	c_1205be37
c_12a84182	DQR Level 4	c_ef113b94
c_12ece3d4	NKR Level 5.1	c_ae44d998
c_138c123b	LQF Level 3	c_ac40cadc
c_13c65774	FQF Level 8	c_ed96825f
c_14b672c3	LQF Level 4	c_ac40cadc
c_14db1595	PQF Level 2	c_97cf01c4
c_152a2ae2	ROQF Level 7	c_df7373da
c_15435c11	CFC Level 2	c_f3b785c7
c_16351043	CyQF Level 5c	c_afce1c3a
c_165020a6	CFC Level 8	c_f3b785c7
c_1711a061	NLQF Level 6	c_5c66dcbc
c_184f7fed	DQR Level 7	c_ef113b94
c_185bb246	SeQF Level 6	c_d932c882
c_18c9e9fe	NLQF Level 5	c_5c66dcbc
c_193238e8	ME NQF Level 7.2	c_776b98db
c_19d85def	CFC Level 3	c_f3b785c7
c_1a88119b	NNMQF Level 6 A	c_2b5d39b2
c_c484f777	NNMQF Level 6	c_2b5d39b2
c_1ab773a2	SeQF Level 7	c_d932c882
c_1aec7e1f	DK NQF Level 8	c_61ba90ec
c_1d0ca409	BH NQF Level 6	c_da3760bf
c_1d6c3de5	NQF VPET Level 3	c_fcd47fb1
c_1dcef432	AT: NQF Level 6	c_4538e0af
c_1df7b6c9	NSK Level 7	c_af98ac9a
c_1ea1c8f9	SKKR Level 1	c_4e6a97ff
c_1eeca5f9	QNQ Level 1	c_5a1e9f89
c_1f1297d8	AT: NQF Level 3	c_4538e0af
c_26211a04	CLQ Level 4	c_20b3be22
c_287bdf18	CLQ Level 8	c_20b3be22
c_2bc813ff	CLQ Level 2	c_20b3be22
c_317af58c	CLQ Level 3	c_20b3be22
c_5eb9f21e	CLQ Level 1	c_20b3be22
c_758b2f8a	CLQ Level 7	c_20b3be22
c_b4cc88a4	CLQ Level 5	c_20b3be22
c_dfb0cd4d	CLQ Level 6	c_20b3be22
c_20b8cbc9	SeQF Level 1	c_d932c882
c_2203f32f	CROQF Level 8.2	c_59d0b819
c_2293fdad	NKR Level 1	c_ae44d998
c_243aefbe	NQF RNCP Level III	c_c8bc1cb9
c_24cdfa3f	AQF Level 4	c_d3b1f75e
c_2616aeff	EstQF Level 8	c_e9fb041f
c_2835a50f	NLQF Level 8	c_5c66dcbc
c_4f0c10a1	NNMQF Level 1	c_2b5d39b2
c_556a291d	NNMQF Level 8	c_2b5d39b2
c_81be283e	NNMQF Level 4	c_2b5d39b2
c_9aeca2ba	NNMQF Level 2	c_2b5d39b2
c_c9af811f	NNMQF Level 3	c_2b5d39b2
c_ea16bfd2	NNMQF Level 5	c_2b5d39b2
c_2b79a822	BQF Level 6	c_c534839f
c_3b2bd7b5	FiNQF Level 7	c_2d1fde14
c_63c1f703	FiNQF Level 3	c_2d1fde14
c_7fa9dfe4	FiNQF Level 8	c_2d1fde14
c_8a7da315	FiNQF Level 6	c_2d1fde14
c_b9b2b42d	FiNQF Level 1	c_2d1fde14
c_c660dbf8	FiNQF Level 2	c_2d1fde14
c_cbf250da	FiNQF Level 4	c_2d1fde14
c_fd8ce5f6	FiNQF Level 5	c_2d1fde14
c_38336a53	ISQF Level 3	c_2e41fe05
c_57c17789	ISQF Level 6.1	c_2e41fe05
c_905af3bc	ISQF Level 4	c_2e41fe05
c_9d649d1c	ISQF Level 1	c_2e41fe05
c_c339fb29	ISQF Level 6.2	c_2e41fe05
c_ca8fda2e	ISQF Level 2	c_2e41fe05
c_f0be67ef	ISQF Level 5.2	c_2e41fe05
c_f0e7a81b	ISQF Level 5.1	c_2e41fe05
c_f8979fd7	ISQF Level 7	c_2e41fe05
c_2fce21e0	NNMQF Level 7 B	c_2b5d39b2
c_2ff9f722	DK NQF Level 3	c_61ba90ec
c_308a1766	RQF Level 4	c_d0a601e6
c_311c2747	BQF Level 8	c_c534839f
c_31779637	AQF Level 6	c_d3b1f75e
c_333a51d9	MQF Level 6	c_54f4d62a
c_341d539b	DQR Level 8	c_ef113b94
c_36c9ff45	BH NQF Level 8	c_da3760bf
c_3a511ca6	CQFW Level 4	c_36ff4631
c_3cae3a23	CQFW Level 5	c_36ff4631
c_471f5da1	CQFW Level 8	c_36ff4631
c_826abaf9	CQFW Level 2	c_36ff4631
c_98740c52	CQFW Level 7	c_36ff4631
c_c03aceeb	CQFW Level 1	c_36ff4631
c_c7a9fba6	CQFW Level 3	c_36ff4631
c_de548626	CQFW Entry 1-3	c_36ff4631
c_fa76c0fa	CQFW Level 6	c_36ff4631
c_370653aa	QNQ Level 8	c_5a1e9f89
c_37f3c037	MECU Level 7	c_e8c5bfbe
c_3a94d1b4	RQF Level 7	c_d0a601e6
c_3a9600c8	CROQF Level 3	c_59d0b819
c_3dddfd70	EstQF Level 6	c_e9fb041f
c_3e11a3fd	NLQF Level 1	c_5c66dcbc
c_3f16a034	EstQF Level 3	c_e9fb041f
c_40020d69	NQF RNCP Level IV	c_c8bc1cb9
c_40f3d416	BQF Level 4	c_c534839f
c_419407fa	NQF VPET Level 1	c_fcd47fb1
c_41bf3e8a	LQF Level 1	c_ac40cadc
c_4276c6dc	NSK Level 8	c_af98ac9a
c_42cf00ab	MQF Level 2	c_54f4d62a
c_479252dc	AT: NQF Level 1	c_4538e0af
c_67af56a4	AT: NQF Level 4	c_4538e0af
c_c3234df7	AT: NQF Level 2	c_4538e0af
c_c94a713e	AT: NQF Level 8	c_4538e0af
c_e8dd63b9	AT: NQF Level 5	c_4538e0af
c_45ec22f4	AQF Level 1	c_d3b1f75e
c_4653268d	BH NQF Level 1	c_da3760bf
c_468a5afc	NQF VPET Level 7	c_fcd47fb1
c_47645af5	ROQF Level 4	c_df7373da
c_478359fc	NLQF Level 7	c_5c66dcbc
c_4854c1ef	BQF Level 2	c_c534839f
c_486071a1	CROQF Level 4.1	c_59d0b819
c_49672c5a	CROQF Level 4.2	c_59d0b819
c_4ba29707	KS NQF Level 8	c_f4790dbf
c_4e0e5f6b	CFC Level 7	c_f3b785c7
c_8a024f65	SKKR Level 6	c_4e6a97ff
c_98403355	SKKR Level 5	c_4e6a97ff
c_cc1ea43c	SKKR Level 4	c_4e6a97ff
c_db0fa54f	SKKR Level 2	c_4e6a97ff
c_defba593	SKKR Level 7	c_4e6a97ff
c_fb12c713	SKKR Level 8	c_4e6a97ff
c_fb6cbec3	SKKR Level 3	c_4e6a97ff
c_4ec9e6c0	SeQF Level 3	c_d932c882
c_50f03409	BQF Level 0	c_c534839f
c_513ed8e7	ROQF Level 3	c_df7373da
c_52353560	ME NQF Level 4.1	c_776b98db
c_52818ecd	NKR Level 6.2	c_ae44d998
c_529912df	NQFS Level 6.2	c_69e1fd15
c_7e034a16	NQFS Level 6	c_69e1fd15
c_549bffac	CyQF Level 5a	c_afce1c3a
c_54b380be	EstQF Level 2	c_e9fb041f
c_55c66aa8	MQF Level 3	c_54f4d62a
c_761cdbf1	MQF Level 1	c_54f4d62a
c_782b35df	MQF Level 8	c_54f4d62a
c_a3c7575d	MQF Level 5	c_54f4d62a
c_a648b6db	MQF Level B	c_54f4d62a
c_c9f6d6e5	MQF Level 4	c_54f4d62a
c_eacc0583	MQF Level 7	c_54f4d62a
c_55a34aab	NNMQF Level 6 B	c_2b5d39b2
c_56c0e2fd	AQF Level 7	c_d3b1f75e
c_6ab8a29d	CROQF Level 7.2	c_59d0b819
c_a43afd6a	CROQF Level 8.1	c_59d0b819
c_cb53bf24	CROQF Level 6	c_59d0b819
c_d34c0ab3	CROQF Level 1	c_59d0b819
c_d5feaf10	CROQF Level 2	c_59d0b819
c_d6860258	CROQF Level 7.1	c_59d0b819
c_dcc9aca1	CROQF Level 5	c_59d0b819
c_5c91e0ca	QNQ Level 3	c_5a1e9f89
c_7d534b92	QNQ Level 4	c_5a1e9f89
c_8cf0774e	QNQ Level 6	c_5a1e9f89
c_d2b47671	QNQ Level 5	c_5a1e9f89
c_fd9234c1	QNQ Level 2	c_5a1e9f89
c_5ad5d222	NQF RNCP Level II-Grade de Licence	c_c8bc1cb9
c_5bca675f	ROQF Level 5	c_df7373da
c_b42dd23b	NLQF Entry Level	c_5c66dcbc
c_c2700f4e	NLQF Level 4+	c_5c66dcbc
c_c749fa23	NLQF Level 2	c_5c66dcbc
c_f97cdbb5	NLQF Level 3	c_5c66dcbc
c_ff656b33	NLQF Level 4	c_5c66dcbc
c_5cbacb43	CyQF Level 4	c_afce1c3a
c_5d6112c5	ME NQF Level 6	c_776b98db
c_5dfdf326	NSK Level 1	c_af98ac9a
c_615c4895	FQF Level 4	c_ed96825f
c_67053d58	DK NQF Level 1	c_61ba90ec
c_a19d301f	DK NQF Level 6	c_61ba90ec
c_b08ee037	DK NQF Level 7	c_61ba90ec
c_e130f5d2	DK NQF Level 5	c_61ba90ec
c_e2461c86	DK NQF Level 4	c_61ba90ec
c_f3d606a7	DK NQF Level 2	c_61ba90ec
c_62866e36	MECU Level 8	c_e8c5bfbe
c_6422359b	MECU Level 6	c_e8c5bfbe
c_6477e349	SeQF Level 4	c_d932c882
c_650d7e95	FQF Level 3	c_ed96825f
c_65235ec5	FQF Level 6	c_ed96825f
c_6919ed25	DQR Level 6	c_ef113b94
c_6961eec3	NSK Level 2	c_af98ac9a
c_71bf982b	NQFS Level 4	c_69e1fd15
c_83bf6184	NQFS Level 1	c_69e1fd15
c_8a1ce05d	NQFS Level 3	c_69e1fd15
c_c072e4cc	NQFS Level 2	c_69e1fd15
c_dc2cd5c7	NQFS Level 5	c_69e1fd15
c_e3116f9b	NQFS Level 8	c_69e1fd15
c_e4f11c13	NQFS Level 7	c_69e1fd15
c_6b569351	NKR Level 6.1	c_ae44d998
c_6bfeff7a	NQFS Level 6.1	c_69e1fd15
c_6cba2673	CyQF Level 5b	c_afce1c3a
c_6d9af464	ROQF Level 2	c_df7373da
c_6e015474	LTQF Level 8	c_a6d433f4
c_6fa57440	FQF Level 5	c_ed96825f
c_7038706c	NQF VPET Level 5	c_fcd47fb1
c_7203c28f	KS NQF Level 1	c_f4790dbf
c_73e5a71b	NQFL Level 3	c_bc619568
c_7493dd0e	LQF Level 5	c_ac40cadc
c_aa951342	ME NQF Level 1.1	c_776b98db
c_b7b67d5e	ME NQF Level 5	c_776b98db
c_c0ef8a4e	ME NQF Level 1.2	c_776b98db
c_ccc01a11	ME NQF Level 4.2	c_776b98db
c_ced2a6c3	ME NQF Level 8	c_776b98db
c_e5b56761	ME NQF Level 2	c_776b98db
c_f08d5131	ME NQF Level 3	c_776b98db
c_f38ebe74	ME NQF Level 7.1	c_776b98db
c_778f8030	RQF Entry Levels 1-2	c_d0a601e6
c_7ab73420	NQF RNCP Level I-Doctorat	c_c8bc1cb9
c_7cb99427	EstQF Level 4	c_e9fb041f
c_7f5e85a7	FQF Level 2	c_ed96825f
c_81090d42	NKR Level 4	c_ae44d998
c_828fbcc3	NQF RNCP Level I-Master	c_c8bc1cb9
c_82e7da58	NSK Level 6	c_af98ac9a
c_83fe9d36	AQF Level 2	c_d3b1f75e
c_8525e36a	LTQF Level 2	c_a6d433f4
c_8b75d6fc	ROQF Level 6	c_df7373da
c_8cab3c22	NQFS Level 7.2	c_69e1fd15
c_8f107ecd	ROQF Level 8	c_df7373da
c_8f872111	CyQF Level 6	c_afce1c3a
c_9173237a	EstQF Level 7	c_e9fb041f
c_92632be8	NKR Level 5.2	c_ae44d998
c_95249ae7	NKR Level 8	c_ae44d998
c_95481d1f	CyQF Level 7b	c_afce1c3a
c_95fec238	FQF Level 7	c_ed96825f
c_96e5a5e7	BH NQF Level 5	c_da3760bf
c_c145999e	PQF Level 4	c_97cf01c4
c_cb086da3	PQF Level 6	c_97cf01c4
c_e018d301	PQF Level 3	c_97cf01c4
c_e860b49b	PQF Level 7	c_97cf01c4
c_ec518d13	PQF Level 8	c_97cf01c4
c_fcf3bd8d	PQF Level 1	c_97cf01c4
c_98b42a9f	LTQF Level 1	c_a6d433f4
c_99235760	CyQF Level 8	c_afce1c3a
c_993b0d50	NSK Level 3	c_af98ac9a
c_9a2c4ae2	NQFL Level 5	c_bc619568
c_9c785d58	CFC Level 1	c_f3b785c7
c_9ccd261b	NQF VPET Level 2	c_fcd47fb1
c_9d34b310	LTQF Level 3	c_a6d433f4
c_9dac5a30	BH NQF Level 3	c_da3760bf
c_9f7b21f9	MECU Level 1	c_e8c5bfbe
c_9f9cd022	MECU Level 4	c_e8c5bfbe
c_a31706ad	KS NQF Level 4	c_f4790dbf
c_a358d163	MECU Level 2	c_e8c5bfbe
c_a61cdeca	LQF Level 7	c_ac40cadc
c_a6744590	LQF Level 8	c_ac40cadc
c_a6c13e9f	CyQF Level 7c	c_afce1c3a
c_b62fa7ef	LTQF Level 5	c_a6d433f4
c_caa3091a	LTQF Level 6	c_a6d433f4
c_d1e9f55d	LTQF Level 4	c_a6d433f4
c_dbbbe65b	LTQF Level 7	c_a6d433f4
c_a828cd20	LQF Level 6	c_ac40cadc
c_ab81fe6f	NQFL Level 2	c_bc619568
c_f1f60c76	LQF Level 2	c_ac40cadc
c_ad62b6d5	NQFL Level 6	c_bc619568
c_ae256098	NQFL Level 1	c_bc619568
c_bbfedf33	NKR Level 3	c_ae44d998
c_fb307b49	NKR Level 7	c_ae44d998
c_af16b647	AQF Level 3	c_d3b1f75e
c_b80ee6b1	NSK Level 5	c_af98ac9a
c_fe9eb464	NSK Level 4	c_af98ac9a
c_e44ef2dc	CyQF Level 3	c_afce1c3a
c_f59c3ad4	CyQF Level 7a	c_afce1c3a
c_ffd9ca10	CyQF Level 2	c_afce1c3a
c_b3a26e65	RQF Entry Level 3	c_d0a601e6
c_b44f7367	SeQF Level 5	c_d932c882
c_b83c6524	NQF VPET Level 6	c_fcd47fb1
c_b8a101cb	NNMQF Level 5 B	c_2b5d39b2
c_baa10a4e	CFC Level 4	c_f3b785c7
c_bb023568	BQF Level 7	c_c534839f
c_e160a72d	NQFL Level 8	c_bc619568
c_e6601cb4	NQFL Level 7	c_bc619568
c_e7f9e314	NQFL Level 4	c_bc619568
c_bd9f8e42	DQR Level 5	c_ef113b94
c_c042a969	BH NQF Level 7	c_da3760bf
c_c37d888a	DQR Level 3	c_ef113b94
c_c392e7a2	RQF Level 6	c_d0a601e6
c_d57056ce	BQF Level 3	c_c534839f
c_c71cce15	DQR Level 2	c_ef113b94
c_c8293950	KS NQF Level 2	c_f4790dbf
c_d7cce980	NQF RNCP Level V	c_c8bc1cb9
c_ca282dd9	KS NQF Level 6	c_f4790dbf
c_cca41928	NQFS Level 7.1	c_69e1fd15
c_cdd36a4b	MECU Level 5	c_e8c5bfbe
c_ce40bd02	NQF VPET Level 8	c_fcd47fb1
c_cf509e8a	FQF Level 1	c_ed96825f
c_cf6bd5a1	CFC Level 5	c_f3b785c7
c_cfe3e39b	AQF Level 5	c_d3b1f75e
c_dddf1163	RQF Level 3	c_d0a601e6
c_dec9edae	RQF Level 5	c_d0a601e6
c_e83742bd	RQF Level 2	c_d0a601e6
c_f015bac8	RQF Level 1	c_d0a601e6
c_d104d536	AQF Level 8	c_d3b1f75e
c_d80dc4a4	BH NQF Level 2	c_da3760bf
c_d81640d2	MECU Level 3	c_e8c5bfbe
c_d8706544	ROQF Level 1	c_df7373da
c_e1f75f79	SeQF Level 2	c_d932c882
c_f89fc721	BH NQF Level 4	c_da3760bf
c_dae3c198	NQF VPET Level 4	c_fcd47fb1
c_e0ba1a59	NNMQF Level 5 A	c_2b5d39b2
c_ed568080	EstQF Level 1	c_e9fb041f
c_ec2e2ebe	KS NQF Level 3	c_f4790dbf
c_f77c7095	DQR Level 1	c_ef113b94
c_fa8f5b4b	KS NQF Level 7	c_f4790dbf`;
