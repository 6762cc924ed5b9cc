@story zc-phuoclam-dengue
@topic Dengue in a Vietnamese province: weekly counts, deaths, a trial of treated mosquitoes
@subject P = Phước Lâm province | the province | Phước Lâm
@subject C = Provincial Centre for Disease Control | the centre | the CDC
@subject H = Sông Trà General Hospital | the general hospital | the hospital
@subject W = Wolbachia trial | the trial | the mosquito project
@subject A = An Hải ward | An Hải | the ward with released mosquitoes
@subject B = Bến Đá ward | Bến Đá | the control ward
@fact c30 = 4870 | cases | P | dengue cases | week 30, 2031 | cumulative
@fact c33 = 7215 | cases | P | dengue cases | week 33, 2031 | cumulative
@fact c0 = 2960 | cases | P | dengue cases | week 33, 2030 | cumulative
@fact w33 = 812 | cases | P | new dengue cases in the week | week 33, 2031 | snapshot
@fact w32 = 845 | cases | P | new dengue cases in the week | week 32, 2031 | snapshot
@fact d30 = 3 | deaths | P | deaths from dengue | week 30, 2031 | cumulative
@fact d33 = 6 | deaths | P | deaths from dengue | week 33, 2031 | cumulative
@fact bed = 480 | other | H | dengue patients in hospital | 2031-08-18 | snapshot
@fact cap = 300 | other | H | beds for infectious diseases | - | constant
@fact ser = 57 | cases | H | patients with severe dengue | 2031-08-18 | snapshot
@fact ca = 14 | cases | A | dengue cases | week 33, 2031 | cumulative
@fact cb = 96 | cases | B | dengue cases | week 33, 2031 | cumulative
@fact cbx = 69 | cases | B | dengue cases in a withdrawn version | week 33, 2031 | cumulative | denied
@fact red = 85 | rate | W | percent fewer cases than in the control ward | week 33, 2031 | snapshot
@fact mos = 2400000 | other | W | mosquitoes released | March to June 2031 | cumulative
@fact pop = 11300 | other | A | residents | 2031 | snapshot
@fact bud = 18000000000 | budget | P | dong for spraying | 2031 | plan
@fact kids = 62 | other | P | percent of patients under 15 | week 33, 2031 | snapshot
@trap c30 c33 :: three weeks later
@trap c33 c0 :: a year ago
@trap w33 c33 :: the week against the year
@trap bed ser :: all in-patients against the severe cases
@trap ca cb :: two wards
@trap d30 d33 :: three weeks later

@doc vna-style | state news agency | 2031-08-19
Phước Lâm: weekly dengue cases begin to ease

PHƯỚC LÂM — The central province of Phước Lâm recorded {812|w33|t=last week|by=its Centre for Disease Control} new dengue cases last week, {33|-} fewer than the week before ({845|w32|t=the week before}), its Centre for Disease Control reported on Tuesday.

Since the beginning of the year the province has had {7,215|c33|t=Since the beginning of the year} cases, {2.4|-} times the figure of the same period of 2030 ({2,960|c0|t=the same period of 2030}), including {six|d33|t=Since the beginning of the year} deaths. Children below {15|-} account for {62 percent|kids} of patients.

The People's Committee has earmarked {18 billion|bud} VND for chemical spraying in {47|-} communes and called on every family to spend {10|-} minutes a week turning over jars and flowerpots.

In An Hải ward, where {2.4 million|mos|t=between March and June} mosquitoes carrying Wolbachia bacteria were set free between March and June, only {14|ca} cases have been found.

@doc thanhnien-like | youth daily, English edition | 2031-08-19
Two to a bed: inside Sông Trà hospital's dengue ward

Photos: {12|-} | Text: Ngọc Diệp

Little Bảo, {6|-}, shares bed {214|-} with a boy he has never met. Their mothers sleep underneath.

On Monday the general hospital had {480|bed|t=On Monday} dengue patients. It has {300|cap} beds for infectious diseases. "The arithmetic you can see," Dr. Tôn Nữ Minh Khuê says, squeezing between two drips. {57|ser|t=On Monday} are in the severe stage; they lie one by one, near the nurses.

She has seen {three|!d33|t=this year} deaths this year among {over 7,000|>c33|v=7000|t=this year} who fell ill in the province. Last year was quiet: {2,690|!c0|t=by this time} by this time. {Six in ten|~kids|v=60} are schoolchildren, and school begins in two weeks.

Is it getting better? The city's loudspeakers say so. The CDC counted {812|w33|t=last week} new patients last week after {845|w32|^|t=the one before} the one before. The nurses have not noticed.

>> Typhoon No. {4|-} veers north >> V-League: Sông Trà {1|-}-{1|-} Hải Lăng

@doc sci-news | science news site | 2031-09-02
Bacteria-laden mosquitoes cut dengue in Vietnamese pilot, early data suggest

A pilot in central Vietnam adds to evidence that releasing *Aedes* mosquitoes infected with *Wolbachia* can blunt an epidemic, although outside experts warn that it was small.

Between March and June, teams on motorbikes freed {2.4 million|mos|t=Between March and June} insects in An Hải, a fishing ward of {11,300|pop} people. By the third week of August, {14|ca|t=By the third week of August} residents had come down with dengue, as against {96|cb|^} in neighbouring Bến Đá, which is of similar size: a difference of {85 percent|red}. In the same period the whole province, population {1.3 million|-}, notified {7,215|c33|t=By the third week of August}.

"It is one ward against one ward," says epidemiologist Ailsa Quaynor, who was not involved. "A single household outbreak of {twenty|-} would change the picture." The Yogyakarta trial in 2020 found {77 percent|-} in {24|-} clusters.

The provincial authorities spend {18 billion|bud} dong ({$700,000|-}) a year on spraying. The release cost a third of that, says project leader Phan Thị Hoài. Another {nine|-} wards are planned for 2032.

*Correction: an earlier version gave the number of cases in the control ward as {69|cbx|m=denied}.*

@doc whobulletin | weekly epidemiological bulletin | 2031-08-05
WESTERN PACIFIC DENGUE SITUATION UPDATE {731|-}

Viet Nam, Phước Lâm province. As of week {30|-}, a cumulative {4,870|c30|t=As of week 30} cases including {3|d30|^} deaths have been reported, compared with {2,210|-} cases and {1|-} death over weeks {1|-}–{30|-} of 2030. Case fatality {0.06%|-}.

Of the cumulative cases, {62%|kids|t=As of week 30} occurred in persons under {15|-} years. The predominant serotype is DENV-{2|-}.

Response: insecticide spraying (budget VND {18 billion|bud}); hospital surge, with {300|cap} beds designated at Sông Trà; community release of *Wolbachia* mosquitoes, {2.4 million|mos} adults to date, in one ward of {11,300|pop}.

Lao PDR. {1,904|-} cases as of week {29|-}. Cambodia. No update received.
