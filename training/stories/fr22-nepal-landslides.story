@story fr22-nepal-landslides
@topic Late-monsoon landslides in six hill districts of eastern Nepal: from the second night to the sixth day
@subject A = the six districts | six districts | All six | Total | TOTAL | the landslides | the east | the hills
@subject DH = Dhuwakot
@subject PH = Phulchaur
@subject RA = Rambasti
@subject IL = Ilamkot
@subject SU = Sunagaun
@subject MA = Maidikhola
@subject B = the night bus | the bus | the coach
@subject G = the government | the state | the cabinet | the Home Ministry
@subject Y = the army | Nepali Army | soldiers
@subject T = Taplekot station | Taplekot | the gauge
@subject C = Shelter Cluster | the cluster | the appeal
@fact dDH = 31 | deaths | DH | people killed | 2028-09-25 evening | cumulative
@fact dPH = 17 | deaths | PH | people killed | 2028-09-25 evening | cumulative
@fact dRA = 12 | deaths | RA | people killed | 2028-09-25 evening | cumulative
@fact dIL = 8 | deaths | IL | people killed | 2028-09-25 evening | cumulative
@fact dSU = 6 | deaths | SU | people killed | 2028-09-25 evening | cumulative
@fact dMA = 3 | deaths | MA | people killed | 2028-09-25 evening | cumulative
@fact d = 77 | deaths | A | people killed | 2028-09-25 evening | cumulative
@fact mDH = 14 | missing | DH | people missing | 2028-09-25 evening | snapshot
@fact mPH = 9 | missing | PH | people missing | 2028-09-25 evening | snapshot
@fact mRA = 3 | missing | RA | people missing | 2028-09-25 evening | snapshot
@fact mIL = 0 | missing | IL | people missing | 2028-09-25 evening | snapshot
@fact mSU = 5 | missing | SU | people missing | 2028-09-25 evening | snapshot
@fact mMA = 1 | missing | MA | people missing | 2028-09-25 evening | snapshot
@fact m = 32 | missing | A | people missing | 2028-09-25 evening | snapshot
@fact iDH = 52 | injuries | DH | people injured | 2028-09-25 evening | cumulative
@fact iPH = 38 | injuries | PH | people injured | 2028-09-25 evening | cumulative
@fact iRA = 27 | injuries | RA | people injured | 2028-09-25 evening | cumulative
@fact iIL = 19 | injuries | IL | people injured | 2028-09-25 evening | cumulative
@fact iSU = 11 | injuries | SU | people injured | 2028-09-25 evening | cumulative
@fact iMA = 6 | injuries | MA | people injured | 2028-09-25 evening | cumulative
@fact i = 153 | injuries | A | people injured | 2028-09-25 evening | cumulative
@fact hDH = 418 | homes | DH | houses destroyed | 2028-09-25 evening | cumulative
@fact hPH = 265 | homes | PH | houses destroyed | 2028-09-25 evening | cumulative
@fact hRA = 190 | homes | RA | houses destroyed | 2028-09-25 evening | cumulative
@fact hIL = 74 | homes | IL | houses destroyed | 2028-09-25 evening | cumulative
@fact hSU = 102 | homes | SU | houses destroyed | 2028-09-25 evening | cumulative
@fact hMA = 41 | homes | MA | houses destroyed | 2028-09-25 evening | cumulative
@fact h = 1090 | homes | A | houses destroyed | 2028-09-25 evening | cumulative
@fact fDH = 1260 | evacuated | DH | families displaced | 2028-09-25 evening | snapshot
@fact fPH = 905 | evacuated | PH | families displaced | 2028-09-25 evening | snapshot
@fact fRA = 640 | evacuated | RA | families displaced | 2028-09-25 evening | snapshot
@fact fIL = 310 | evacuated | IL | families displaced | 2028-09-25 evening | snapshot
@fact fSU = 385 | evacuated | SU | families displaced | 2028-09-25 evening | snapshot
@fact fMA = 150 | evacuated | MA | families displaced | 2028-09-25 evening | snapshot
@fact f = 3650 | evacuated | A | families displaced | 2028-09-25 evening | snapshot
@fact dDH0 = 24 | deaths | DH | people killed | 2028-09-24 evening | cumulative
@fact dPH0 = 12 | deaths | PH | people killed | 2028-09-24 evening | cumulative
@fact dRA0 = 10 | deaths | RA | people killed | 2028-09-24 evening | cumulative
@fact dIL0 = 7 | deaths | IL | people killed | 2028-09-24 evening | cumulative
@fact dSU0 = 4 | deaths | SU | people killed | 2028-09-24 evening | cumulative
@fact dMA0 = 1 | deaths | MA | people killed | 2028-09-24 evening | cumulative
@fact d0 = 58 | deaths | A | people killed | 2028-09-24 evening | cumulative
@fact m0 = 47 | missing | A | people missing | 2028-09-24 evening | snapshot
@fact i0 = 121 | injuries | A | people injured | 2028-09-24 evening | cumulative
@fact h0 = 744 | homes | A | houses destroyed | 2028-09-24 evening | cumulative
@fact dr = 19 | deaths | A | people killed more than on the evening before | 2028-09-25 evening | snapshot
@fact d5 = 84 | deaths | A | people killed | 2028-09-28 noon | cumulative
@fact m5 = 22 | missing | A | people missing | 2028-09-28 noon | snapshot
@fact f5 = 3870 | evacuated | A | families displaced | 2028-09-28 noon | snapshot
@fact fc = 1420 | evacuated | A | displaced families in camps | 2028-09-28 noon | snapshot
@fact fs = 960 | evacuated | A | displaced families in schools | 2028-09-28 noon | snapshot
@fact fr = 1490 | evacuated | A | displaced families with relatives | 2028-09-28 noon | snapshot
@fact dam = 2316 | homes | A | houses damaged but standing | 2028-09-25 evening | cumulative
@fact men = 27 | deaths | A | men killed | 2028-09-25 evening | cumulative
@fact wom = 29 | deaths | A | women killed | 2028-09-25 evening | cumulative
@fact chi = 21 | deaths | A | children killed | 2028-09-25 evening | cumulative
@fact idn = 71 | deaths | A | bodies identified | 2028-09-25 evening | cumulative
@fact res = 1146 | rescued | A | people rescued | 2028-09-25 evening | cumulative
@fact resh = 318 | rescued | A | people rescued by helicopter | 2028-09-25 evening | cumulative
@fact heli = 6 | other | Y | helicopters in use | 2028-09-25 | snapshot
@fact sol = 2400 | officers | Y | soldiers and police deployed | 2028-09-25 | snapshot
@fact rain = 312 | other | T | millimetres of rain in 24 hours | 2028-09-23 | snapshot
@fact rain0 = 274 | other | T | millimetres of rain in 24 hours | 2017 | snapshot
@fact rf = 80 | other | A | millimetres of rain forecast in 24 hours | 2028-09-28 | plan | projected
@fact bu = 37 | other | B | people aboard | 2028-09-22 night | constant
@fact bd = 18 | deaths | B | people killed in the bus | 2028-09-25 evening | cumulative
@fact ba = 9 | rescued | B | people who got out alive | 2028-09-25 evening | cumulative
@fact bm = 10 | missing | B | people in the bus not found | 2028-09-25 evening | snapshot
@fact rd = 14 | other | A | roads blocked | 2028-09-25 evening | snapshot
@fact rd0 = 23 | other | A | roads blocked | 2028-09-24 evening | snapshot
@fact br = 5 | other | A | bridges swept away | 2028-09-25 evening | cumulative
@fact comp = 200000 | damages | G | rupees for the family of each person killed | 2028-09-25 | plan | pledged
@fact compd = 1400 | damages | G | dollars for the family of each person killed | 2028-09-25 | plan | pledged
@fact hous = 500000 | damages | G | rupees to rebuild each destroyed house | 2028-09-25 | plan | pledged
@fact hous1 = 50000 | damages | G | rupees of the first instalment for a house | 2028-10 | plan | pledged
@fact fund = 350000000 | budget | G | rupees for relief in all | 2028-09-25 | plan | pledged
@fact tnDH = 1100 | other | DH | tents needed | 2028-09-28 noon | snapshot
@fact tnPH = 820 | other | PH | tents needed | 2028-09-28 noon | snapshot
@fact tnRA = 560 | other | RA | tents needed | 2028-09-28 noon | snapshot
@fact tnIL = 280 | other | IL | tents needed | 2028-09-28 noon | snapshot
@fact tnSU = 340 | other | SU | tents needed | 2028-09-28 noon | snapshot
@fact tnMA = 130 | other | MA | tents needed | 2028-09-28 noon | snapshot
@fact tn = 3230 | other | A | tents needed | 2028-09-28 noon | snapshot
@fact tdDH = 455 | other | DH | tents delivered | 2028-09-28 noon | cumulative
@fact tdPH = 541 | other | PH | tents delivered | 2028-09-28 noon | cumulative
@fact tdRA = 408 | other | RA | tents delivered | 2028-09-28 noon | cumulative
@fact tdIL = 251 | other | IL | tents delivered | 2028-09-28 noon | cumulative
@fact tdSU = 97 | other | SU | tents delivered | 2028-09-28 noon | cumulative
@fact tdMA = 68 | other | MA | tents delivered | 2028-09-28 noon | cumulative
@fact td = 1820 | other | A | tents delivered | 2028-09-28 noon | cumulative
@fact tgDH = 645 | other | DH | tents still lacking | 2028-09-28 noon | snapshot
@fact tgPH = 279 | other | PH | tents still lacking | 2028-09-28 noon | snapshot
@fact tgRA = 152 | other | RA | tents still lacking | 2028-09-28 noon | snapshot
@fact tgIL = 29 | other | IL | tents still lacking | 2028-09-28 noon | snapshot
@fact tgSU = 243 | other | SU | tents still lacking | 2028-09-28 noon | snapshot
@fact tgMA = 62 | other | MA | tents still lacking | 2028-09-28 noon | snapshot
@fact tg = 1410 | other | A | tents still lacking | 2028-09-28 noon | snapshot
@fact tcDH = 41.4 | rate | DH | share of needed tents delivered | 2028-09-28 noon | snapshot
@fact tcPH = 66.0 | rate | PH | share of needed tents delivered | 2028-09-28 noon | snapshot
@fact tcRA = 72.9 | rate | RA | share of needed tents delivered | 2028-09-28 noon | snapshot
@fact tcIL = 89.6 | rate | IL | share of needed tents delivered | 2028-09-28 noon | snapshot
@fact tcSU = 28.5 | rate | SU | share of needed tents delivered | 2028-09-28 noon | snapshot
@fact tcMA = 52.3 | rate | MA | share of needed tents delivered | 2028-09-28 noon | snapshot
@fact tc = 56.3 | rate | A | share of needed tents delivered | 2028-09-28 noon | snapshot
@fact tp = 900 | units_pledged | C | tents on their way | 2028-09-30 | plan | pledged
@fact ask = 6200000 | fundraising | C | dollars asked for | 2028-09-28 | plan
@fact got = 1740000 | fundraising | C | dollars received | 2028-09-28 | cumulative
@fact gsh = 28.1 | rate | C | share of the money asked for that was received | 2028-09-28 | snapshot
@rel sum d = dDH + dPH + dRA + dIL + dSU + dMA
@rel sum m = mDH + mPH + mRA + mIL + mSU + mMA
@rel sum i = iDH + iPH + iRA + iIL + iSU + iMA
@rel sum h = hDH + hPH + hRA + hIL + hSU + hMA
@rel sum f = fDH + fPH + fRA + fIL + fSU + fMA
@rel sum d0 = dDH0 + dPH0 + dRA0 + dIL0 + dSU0 + dMA0
@rel diff dr = d - d0
@rel sum d = men + wom + chi
@rel sum f5 = fc + fs + fr
@rel sum bu = bd + ba + bm
@rel sum tn = tnDH + tnPH + tnRA + tnIL + tnSU + tnMA
@rel sum td = tdDH + tdPH + tdRA + tdIL + tdSU + tdMA
@rel sum tg = tgDH + tgPH + tgRA + tgIL + tgSU + tgMA
@rel diff tgDH = tnDH - tdDH
@rel diff tgPH = tnPH - tdPH
@rel diff tgRA = tnRA - tdRA
@rel diff tgIL = tnIL - tdIL
@rel diff tgSU = tnSU - tdSU
@rel diff tgMA = tnMA - tdMA
@rel diff tg = tn - td
@rel share tcDH = tdDH / tnDH
@rel share tcPH = tdPH / tnPH
@rel share tcRA = tdRA / tnRA
@rel share tcIL = tdIL / tnIL
@rel share tcSU = tdSU / tnSU
@rel share tcMA = tdMA / tnMA
@rel share tc = td / tn
@rel share gsh = got / ask
@rel convert compd = comp
@trap d d0 :: Monday evening against Sunday evening
@trap d d5 :: the toll of the third day and of the sixth
@trap m m0 :: the missing are found, so the number falls
@trap d m :: killed against missing
@trap h dam :: houses destroyed against damaged
@trap f h :: families against houses
@trap f f5 :: families displaced on the third day and on the sixth
@trap f tn :: not every displaced family needs a tent
@trap res resh :: all rescued against those lifted out
@trap dDH bd :: the district against the bus in it
@trap mDH bm :: the district against the bus in it
@trap mPH ba :: missing in one district against survivors of the bus
@trap tc tcMA :: the share of all is no average of the six
@trap tcSU gsh :: tents in one district against dollars
@trap dr dPH :: nineteen more in all six districts, not the dead of one
@trap comp hous :: for the dead against for a house
@trap hous hous1 :: the whole grant against its first instalment
@trap rain rain0 :: this year against the record

@doc a-sitrep | official situation report | 2028-09-25
SITUATION REPORT No. 4 – LANDSLIDES AND FLOODS, EASTERN HILLS

National Disaster Risk Reduction and Management Authority (NDRRMA)
Covers the six districts up to 25 September 2028, 18:00. Supersedes No. 3.

District | Dead | Missing | Injured | Houses destroyed | Families displaced
Dhuwakot | {31|dDH|t=25 September 2028, 18:00} | {14|mDH|^} | {52|iDH|^} | {418|hDH|^} | {1,260|fDH|^}
Phulchaur | {17|dPH|t=25 September 2028, 18:00} | {9|mPH|^} | {38|iPH|^} | {265|hPH|^} | {905|fPH|^}
Rambasti | {12|dRA|t=25 September 2028, 18:00} | {3|mRA|^} | {27|iRA|^} | {190|hRA|^} | {640|fRA|^}
Ilamkot | {8|dIL|t=25 September 2028, 18:00} | {0|mIL|^} | {19|iIL|^} | {74|hIL|^} | {310|fIL|^}
Sunagaun | {6|dSU|t=25 September 2028, 18:00} | {5|mSU|^} | {11|iSU|^} | {102|hSU|^} | {385|fSU|^}
Maidikhola | {3|dMA|t=25 September 2028, 18:00} | {1|mMA|^} | {6|iMA|^} | {41|hMA|^} | {150|fMA|^}
TOTAL | {77|d|t=25 September 2028, 18:00} | {32|m|^} | {153|i|^} | {1,090|h|^} | {3,650|f|^}
No. 3 (24 Sept.) | {58|d0|t=24 Sept.|s=No. 3} | {47|m0|^|s=No. 3} | {121|i0|^|s=No. 3} | {744|h0|^|s=No. 3} | n/a

1. Of the deceased {27|men} are men, {29|wom} women and {21|chi} children. {71|idn} bodies have been identified.
2. A further {2,316|dam} houses are damaged but standing.
3. Rescued: {1,146|res}, of whom {318|resh} by air. Deployed: {2,400|sol} personnel of the Nepali Army, Armed Police Force and Nepal Police; {6|heli} helicopters.
4. Road sections blocked: {14|rd} (No. 3: {23|rd0|t=No. 3}). Bridges lost: {5|br}.
5. Cabinet decision of today: NPR {200,000|comp|by=Cabinet} to the family of each deceased; NPR {500,000|hous|by=Cabinet} per destroyed house in three instalments, the first of NPR {50,000|hous1|by=Cabinet} before Dashain.

Next report 26 September 18:00. EOC hotline 1149.

@doc b-fm | community radio script | 2028-09-25
RADIO SINGALILA FM — MORNING BULLETIN, MONDAY, 0700

Namaste, good morning. The rain has stopped over Dhuwakot and the helicopters are up.

{Fifty-eight|d0|t=as of last evening} people were known dead as of last evening, the Home Ministry says, {twenty-four|dDH0|^|s=our own district} of them in our own district. About {forty|?~m0|t=as of last evening} have yet to be traced. Hospitals in Taplekot bazaar and Dharan have taken in over {a hundred and twenty|>i0} injured.

At Khahare, army divers have been working around the night bus since first light. There were {thirty-seven|bu|s=the night bus} passengers and crew on it, by the counter's list, when the slope gave way on Friday night. {Nine|ba|s=passengers} came out alive that night. One of them is Sarita Limbu-Rai, who is nineteen and climbed through a window. "I counted people's shoes," she told us.

Why did it come down? The gauge at Taplekot measured {three hundred and twelve|rain|t=by Saturday morning} millimetres in the day and night up by Saturday morning. The most it had ever caught before was {two hundred and seventy-four|rain0|t=in 2017}, in 2017.

If you are going to Ilamkot: don't. {Twenty-three|rd0|t=As of last night} roads are cut. As of last night only the lower Tamor track was open, and only to motorcycles.

Blood group O negative is wanted at the zonal hospital. And Class 10 pre-tests are put off.

@doc c-wire | international wire agency | 2028-09-25
Nepal landslide toll climbs to {77|d} as weather clears

By Deepak Wagle-Armitage

KATHMANDU, Sept 25 (Meridian) - Rescuers dug with hands and excavators on Monday through hillsides that collapsed in eastern Nepal after the heaviest rain on record there, as the number of dead rose to {77|d|t=by nightfall} by nightfall from {58|d0|t=a day earlier} a day earlier, officials said.

Another {32|m|by=the national disaster authority} people were unaccounted for, the national disaster authority said.

Worst hit was Dhuwakot district, where an overnight coach with {37|bu|s=an overnight coach} people on board was shoved into a gorge. {Eighteen|bd|s=an overnight coach} bodies have been recovered from it; {10|bm|s=an overnight coach} are still being looked for.

In neighbouring Phulchaur, a hostel for schoolgirls was buried as its residents slept. The district's chief administrator, Lhakpa Norbu Thami, said {19|!dPH|t=by evening|by=Lhakpa Norbu Thami} had perished there by evening, district-wide, and that {nine|mPH|by=Lhakpa Norbu Thami} others had not been found.

More than {1,100|>res} have been plucked to safety, over {300|>resh} of them by helicopter.

The government announced {200,000 rupees|comp|s=The government} ({$1,400|compd|s=The government}) for each bereaved family and said a {350-million-rupee|fund} fund would be set up. Critics recalled that money promised after floods in 2024 had reached barely {half|-} of claimants.

Forecasters expect up to {80|<rf|t=on Thursday|by=Forecasters|m=projected} mm of fresh rain on Thursday.

(Additional reporting by Pema Yolmo in Dharan; editing by Clare Odhiambo)

@doc d-daily | Kathmandu daily | 2028-09-26
Where the hills fell: district by district

Post Report
Kathmandu, Sept 26

Rescuers recovered {19|dr|t=on Monday} more bodies on Monday from landslide debris in the eastern hills. The authorities fear that Dhuwakot, which alone accounts for {31|dDH|t=on Monday} of the dead, has not given up all of its victims.

The table compares the Home Ministry's evening counts on Sunday and on Monday.

                 Dead        Dead        Missing
                 Sunday      Monday      Monday
Dhuwakot          {24|dDH0|t=Sunday}          {31|dDH|t=Monday}          {14|mDH|t=Monday}
Phulchaur         {12|dPH0|t=Sunday}          {17|dPH|t=Monday}           {9|mPH|t=Monday}
Rambasti          {10|dRA0|t=Sunday}          {12|dRA|t=Monday}           {3|mRA|t=Monday}
Ilamkot            {7|dIL0|t=Sunday}           {8|dIL|t=Monday}           {0|mIL|t=Monday}
Sunagaun           {4|dSU0|t=Sunday}           {6|dSU|t=Monday}           {5|mSU|t=Monday}
Maidikhola         {1|dMA0|t=Sunday}           {3|dMA|t=Monday}           {1|mMA|t=Monday}
Total             {58|d0|t=Sunday}          {77|d|t=Monday}          {34|!m|t=Monday}

Among those killed are {21|chi} children. Home Minister Bishnumaya Gharti-Magar told reporters at Singha Durbar that next of kin could claim Rs {20 lakh|!comp|by=Home Minister Bishnumaya Gharti-Magar} from today at their ward offices, on showing a police report. Those who lost the roof over their heads are to have Rs {5 lakh|hous|by=Home Minister Bishnumaya Gharti-Magar}, Rs {50,000|hous1|by=Home Minister Bishnumaya Gharti-Magar|t=before Dashain} of it before Dashain. Asked whether Rs {35 crore|fund|s=relief fund} would be enough for the relief fund, she said: "It is a beginning, not an end."

The Post counted {1,090|h} houses on the official list of those razed and over {2,300|>dam} on the list of the cracked and leaning.

In the gorge at Khahare, divers called off their search for the day at 5:40 pm.

Published: September 26, 2028 06:12
Related: Dengue cases cross 3,000 in Jhapa | Gold up Rs 1,900 a tola

@doc e-cluster | aid coordination update | 2028-09-28
Shelter Cluster Nepal: Eastern Landslides, Flash Update #3

28 September 2028 | data cut-off 12:00 | contact: sheltercoord.nepal@cluster.example

HIGHLIGHTS

• {84|d5|t=data cut-off 12:00} deaths confirmed, {22|m5|t=data cut-off 12:00} people missing (NDRRMA).
• {3,870|f5|t=data cut-off 12:00} families are out of their homes: {1,420|fc} in camps, {960|fs} in school buildings (which are to reopen on 3 October) and {1,490|fr} with relatives.
• The cluster appeals for {USD 6.2 million|ask}. Received: {USD 1.74 million|got}, or {28.1%|gsh}.

FAMILY TENTS BY DISTRICT

District	Needed	Delivered	Gap	Coverage %
Dhuwakot	{1,100|tnDH|t=data cut-off 12:00}	{455|tdDH|t=data cut-off 12:00}	{645|tgDH|t=data cut-off 12:00}	{41.4|tcDH|t=data cut-off 12:00}
Phulchaur	{820|tnPH|t=data cut-off 12:00}	{541|tdPH|t=data cut-off 12:00}	{279|tgPH|t=data cut-off 12:00}	{66.0|tcPH|t=data cut-off 12:00}
Rambasti	{560|tnRA|t=data cut-off 12:00}	{408|tdRA|t=data cut-off 12:00}	{152|tgRA|t=data cut-off 12:00}	{72.9|tcRA|t=data cut-off 12:00}
Ilamkot	{280|tnIL|t=data cut-off 12:00}	{251|tdIL|t=data cut-off 12:00}	{29|tgIL|t=data cut-off 12:00}	{89.6|tcIL|t=data cut-off 12:00}
Sunagaun	{340|tnSU|t=data cut-off 12:00}	{97|tdSU|t=data cut-off 12:00}	{243|tgSU|t=data cut-off 12:00}	{38.5|!tcSU|t=data cut-off 12:00}
Maidikhola	{130|tnMA|t=data cut-off 12:00}	{68|tdMA|t=data cut-off 12:00}	{62|tgMA|t=data cut-off 12:00}	{52.3|tcMA|t=data cut-off 12:00}
All six	{3,230|tn|t=data cut-off 12:00}	{1,820|td|t=data cut-off 12:00}	{1,410|tg|t=data cut-off 12:00}	{56.3|tc|t=data cut-off 12:00}

Families lodged with relatives are counted as in need only where the host household has asked for help, so the first column is smaller than the number displaced. A consignment of {900|tp|m=pledged|t=by Saturday} tents, pledged by a donor, should clear customs at Kakarbhitta by Saturday.

CONSTRAINTS: The Sunagaun road remains closed to vehicles above 3.5 tonnes; {12|-} porters carried the last {40|-} tents up. If tonight's rain is as heavy as forecast, airlifts may be suspended for 24 hours.
