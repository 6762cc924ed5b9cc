@story yd-malawi-cholera
@topic Cholera along the lower Shire in Malawi: six weeks of situation reports, a vaccine shortfall
@subject E = cholera outbreak | the outbreak | cholera | the epidemic
@subject N = Nsanje district | Nsanje
@subject K = Chikwawa district | Chikwawa
@subject B = Blantyre | Blantyre district | the city
@subject M = Ministry of Health | the health ministry | the ministry
@subject W = WHO country office | WHO | the UN health agency
@subject D = Doctors for the Rivers | DFR | the medical charity
@subject T = Treatment centre at Bangula | Bangula | the treatment centre
@subject Z = neighbouring Zambezia province of Mozambique | Zambezia | Mozambique
@fact c1 = 412 | cases | E | cholera cases | 2033-01-20 | cumulative
@fact c2 = 1684 | cases | E | cholera cases | 2033-02-10 | cumulative
@fact c3 = 3120 | cases | E | cholera cases | 2033-03-03 | cumulative
@fact cn = 1310 | cases | N | cholera cases | 2033-03-03 | cumulative
@fact ck = 1090 | cases | K | cholera cases | 2033-03-03 | cumulative
@fact cb = 720 | cases | B | cholera cases | 2033-03-03 | cumulative
@fact nw = 503 | cases | E | new cholera cases in the week | 2033-03-03 | snapshot
@fact pw = 611 | cases | E | new cholera cases in the week | 2033-02-24 | snapshot
@fact fal = -17.7 | rate | E | change in weekly cases | 2033-03-03 | snapshot
@fact d1 = 11 | deaths | E | people dead of cholera | 2033-01-20 | cumulative
@fact d2 = 47 | deaths | E | people dead of cholera | 2033-02-10 | cumulative
@fact d3 = 78 | deaths | E | people dead of cholera | 2033-03-03 | cumulative
@fact dc = 31 | deaths | E | people dead of cholera outside health centres | 2033-03-03 | cumulative
@fact dh = 47 | deaths | E | people dead of cholera in health centres | 2033-03-03 | cumulative
@fact cf1 = 2.7 | rate | E | share of patients who died | 2033-01-20 | snapshot
@fact cf3 = 2.5 | rate | E | share of patients who died | 2033-03-03 | snapshot
@fact cft = 1 | rate | W | share of patients who should die at most | - | constant | threshold
@fact u5 = 936 | cases | E | cholera cases among children under five | 2033-03-03 | cumulative
@fact u5s = 30 | other | E | share of cases in children under five | 2033-03-03 | snapshot
@fact in1 = 164 | waiting | E | patients in treatment centres | 2033-03-03 | snapshot
@fact bt = 60 | other | T | beds in the treatment centre | 2033-02 | constant
@fact pt = 83 | other | T | patients in the treatment centre | 2033-02-09 | snapshot
@fact pr = 138.3 | other | T | occupancy of the treatment centre | 2033-02-09 | snapshot
@fact nc = 14 | other | M | treatment centres open | 2033-03-03 | snapshot
@fact ncp = 20 | other | M | treatment centres planned | 2033-03 | plan | pledged
@fact v1 = 1200000 | other | M | vaccine doses requested | 2033-02-01 | constant
@fact v2 = 680000 | other | W | vaccine doses granted | 2033-02-15 | constant
@fact vs = 520000 | other | M | vaccine doses short | 2033-02-15 | constant
@fact va = 450000 | other | W | vaccine doses landed | 2033-02-27 | cumulative
@fact vg = 391000 | other | M | people vaccinated | 2033-03-05 | cumulative
@fact vt = 640000 | other | M | people to be vaccinated | 2033-02-25 | plan
@fact vc = 61.1 | other | M | share of the target vaccinated | 2033-03-05 | snapshot
@fact vd = 1 | other | M | doses per person | 2033 | constant
@fact bh = 214 | other | N | boreholes in the district | 2033 | constant
@fact bb = 96 | other | N | broken boreholes | 2033-01 | snapshot
@fact bf = 41 | other | N | broken boreholes mended | 2033-03-03 | cumulative
@fact br = 55 | other | N | boreholes still broken | 2033-03-03 | snapshot
@fact lat = 38 | rate | N | share of households with a latrine | 2032 | constant
@fact fl = 27000 | evacuated | N | people displaced by the January flood | 2033-01-14 | snapshot
@fact cam = 19 | other | N | camps for the displaced | 2033-01-14 | snapshot
@fact cam2 = 6 | other | N | camps for the displaced | 2033-03-03 | snapshot
@fact ap = 8500000 | budget | W | dollars asked for | 2033-02-12 | plan
@fact ag = 3400000 | fundraising | W | dollars received | 2033-03-03 | cumulative
@fact as = 40 | other | W | share of the appeal that is funded | 2033-03-03 | snapshot
@fact hw = 1850 | jobs | M | health surveillance assistants at work | 2033-03 | snapshot
@fact hwp = 2400 | jobs | M | health surveillance assistants budgeted | 2033 | plan
@fact mz = 905 | cases | Z | cholera cases | 2033-03-02 | cumulative
@fact mzd = 12 | deaths | Z | people dead of cholera | 2033-03-02 | cumulative
@fact ly = 59000 | cases | - | cholera cases in the epidemic of 2022-23 | 2023 | constant
@fact lyd = 1768 | deaths | - | people dead of cholera in the epidemic of 2022-23 | 2023 | constant
@fact cl = 900 | price | - | kwacha for a bottle of chlorine | 2033-02 | snapshot
@fact cl0 = 350 | price | - | kwacha for a bottle of chlorine | 2032-12 | snapshot
@fact dfr = 46 | jobs | D | foreign and local staff | 2033-02 | snapshot
@fact sch = 23 | other | N | schools closed | 2033-02-10 | snapshot
@rel sum c3 = cn + ck + cb
@rel sum d3 = dc + dh
@rel share cf3 = d3 / c3
@rel share cf1 = d1 / c1
@rel change fal = pw -> nw
@rel share u5s = u5 / c3
@rel diff vs = v1 - v2
@rel share pr = pt / bt
@rel sum bb = bf + br
@rel share as = ag / ap
@rel share vc = vg / vt
@trap c1 c2 :: three weeks apart
@trap nw c3 :: a week and all weeks
@trap d3 dh :: all dead and those in health centres
@trap d2 dh :: 47 twice: all dead by 10 February, and those in centres by 3 March
@trap v1 v2 :: asked and granted
@trap va vg :: landed and given
@trap ly c3 :: another epidemic
@trap cft cf3 :: benchmark and real rate
@trap cn mz :: a Malawian district and a Mozambican province
@trap cl cl0 :: price before and during

@doc a-sit | ministry bulletin | 2033-02-10
CHOLERA RESPONSE — DAILY BULLETIN No. 31
Public Health Institute, Lilongwe. Data to 10 February 2033, 17:00

Cumulative cases: {1,684|c2|t=Data to 10 February 2033}
Cumulative deaths: {47|d2|t=Data to 10 February 2033}
(On 20 January: {412|c1|t=On 20 January} and {11|d1|t=On 20 January}; case fatality then {2.7%|cf1|t=then}.)

The lower Shire districts and Blantyre report transmission. Flooding in January displaced {27,000|~fl} people in Nsanje into {19|cam} camps. Of {214|bh} boreholes in that district, {96|bb} were out of order.

Bangula treatment centre reported {83|pt|t=Wednesday} patients on Wednesday on its {60|bt} beds, an occupancy of {138%|pr|round}.

{Twenty-three|sch} schools in Nsanje are closed.

The Government has applied for {1.2 million|v1|by=The Government} doses of oral vaccine.

Toll-free line: {54747|-}. Wash hands with soap. Boil it, cook it, peel it or forget it.

@doc b-feature | international magazine, reportage | 2033-02-19
The bed with the hole

By Lise Thorkildsen, Bangula

The beds at Bangula are made of plastic webbing and each has a hole cut in the middle, and a bucket under the hole. There are {sixty|bt}. On the Wednesday before we came there had been {eighty-three|pt} people for them, and Chisomo Phiri, the nurse in charge, had put the children head to toe. "I do not round," she said when I asked roughly how many. "{Eighty-three|pt}."

Doctors for the Rivers runs the place with {46|dfr|s=Doctors for the Rivers} people, {four|-} of them foreigners. It is the {third|-} such outbreak for Phiri. In the great one, of 2022 and 2023, nearly {59,000|~ly} fell ill and {1,768|lyd} died. This one is still small, she says: {47|d2|t=by the tenth of the month} deaths by the tenth of the month. She crosses herself and drinks from her own bottle.

It began with the river. When the Shire came up in January {27,000|fl} people walked to higher ground and shared what latrines there were; only {38 percent|lat} of Nsanje's households had one even before. Pumps had broken long ago. I was shown {three|-} in a row with their handles tied up with string, and in the whole district, the water officer told me, {112|!bb|by=the water officer} were like that.

A bottle of chlorine for the drinking water, which before Christmas cost {350|cl0|t=before Christmas} kwacha, sells for {900|cl} in the market. The man who sells it says transport.

Vaccine would help. The country asked for {1.2 million|v1} doses. On Tuesday, I heard the answer on the clinic's radio: {680,000|v2|by=WHO}, from WHO's emergency stock, for the world has not enough. "Then we give {one|vd} dose, not two," Phiri said. "Half a wall."

@doc c-wire | wire agency | 2033-03-04
Malawi cholera cases pass {3,000|>c3} as spread slows

BLANTYRE, March 4 (SAfriNews) - Malawi has recorded more than {3,000|>c3} cases of cholera since the beginning of January but the number of new infections is falling, the health ministry said on Friday.

A total of {3,120|c3|t=by Thursday|by=the ministry} people had fallen ill by Thursday, the ministry said, of whom {78|d3|^} had died. Nsanje, which borders Mozambique, had {1,310|cn} cases, Chikwawa {1,090|ck} and the city of Blantyre {702|!cb}.

New infections in the past week numbered {503|nw|t=in the past week}, against {611|pw|t=in the week before} in the week before, a decline of about {18%|~fal|v=-18}.

Malawi has {14|nc} treatment centres working and wants {20|ncp}, principal secretary Yankho Mwalwanda told a news conference. Some {391,000|vg|t=by Saturday|by=he|m=projected} people should have had the vaccine by Saturday, he said.

In Mozambique's Zambezia province {905|mz} cases and {12|mzd} deaths have been reported.

(Reporting by Frank Chirwa; editing by Noor Adan)

@doc d-un | UN-style situation report | 2033-03-06
Malawi: Cholera and Floods Situation Report No. 7

As of 3 March unless otherwise noted.

EPIDEMIOLOGY. {3,120|c3|t=3 March} cases, {78|d3|^} deaths. Case fatality ratio {2.5 per cent|cf3}; the benchmark is below {1 per cent|cft}. {Thirty-one|dc} people died in the community before reaching care and {47|dh} in facilities. Children under five account for {936|u5} cases, {30 per cent|u5s}. {164|in1} patients are currently admitted.

VACCINATION. {450,000|va|t=on 27 February} doses landed in Lilongwe on 27 February. By 5 March {391,000|vg|t=By 5 March} people had received one, {61 per cent|vc|round} of the target of {640,000|vt}. Against the request, {520,000|vs} doses remain unfilled.

WATER. In Nsanje {41|bf} broken boreholes have been repaired; {55|br} have not. {Six|cam2} camps remain open.

COORDINATION. {1,850|hw} health surveillance assistants are active out of {2,400|hwp} budgeted.

FUNDING. Required: {US$8.5 million|ap}. Received: {US$3.4 million|ag} ({40 per cent|as}).

For further information: Office of the Resident Coordinator, PO Box {30135|-}. Next report: No. 8, 20 March.

@doc e-daily | daily newspaper, Blantyre | 2033-03-07
Where are the other {half-million|~vs} doses?

By Thokozani Banda

The promise of vaccine for all of the Shire valley is dead, and nobody signed the death certificate. Government wanted {1.2m|v1|v=1200000} doses. Geneva approved {680,000|v2|by=Geneva}. Simple subtraction says we lack {620,000|!vs}.

Of what was approved, {380,000|!va|by=the ministry's stores department} doses have touched our soil, says the ministry's stores department. The rest is "in a cold room in Brussels".

Officials point out that the wave is ebbing. In seven days, {503|nw|t=In seven days} fresh cases. {Seventy-eight|d3} funerals, but {31|dc} of those people never saw a nurse, they add, as if that were an excuse.

DFR's Yusuf Okafor is blunter: "With a death rate {two and a half|cf3|by=Yusuf Okafor} in a hundred you are losing people whom salt water would save." The UN health agency's rule is {one|cft} in a hundred.

In Blantyre itself {720|cb} people have been ill, mostly in Ndirande and Mbayani. Chlorine in Limbe stood at K{900|cl} yesterday.

And money? Donors have put up {$3.4 million|ag}, less than half of what was asked, {$8.5 million|ap}.

SEE ALSO: Maize at K{1,100|-} a kilo | 5 questions for Escom

@doc f-radio | radio phone-in transcript | 2033-03-08
Mwambenu: your health questions (excerpt)

HOST: Dr Kaunda from the ministry is with me. Lines are open, 0888 {113|-} 113. First caller, Mary from Ngabu, that's Chikwawa. Mary?

CALLER: They say it's over here. Is it?

KAUNDA: No. Chikwawa has had {a thousand and ninety|ck|by=KAUNDA} cases. Next door in Nsanje, {thirteen hundred|~cn|by=KAUNDA}. It goes down, it isn't gone.

CALLER: How many are in hospital?

KAUNDA: On Thursday, {a hundred and sixty-four|in1|t=On Thursday|by=KAUNDA}. In all our centres. There are {fourteen|nc}.

HOST: The paper says we lost {half a million|~vs} doses.

KAUNDA: We got less than we asked for. I'd rather talk of the {three hundred and ninety thousand|~vg|by=KAUNDA} people who have swallowed it. One dose each, it's sweet-bitter, {two|-} drops of lemon after.

HOST: And the dead?

KAUNDA: {Seventy-eight|d3|by=KAUNDA}. Each one has a name. More than half, {fifty-seven|!dh|by=KAUNDA}, died on our beds, and there I have to say sorry.

HOST: It's {ten twenty-two|-}. After this: Lucius.
