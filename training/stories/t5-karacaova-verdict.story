@story t5-karacaova-verdict
@topic Trial over the collapse of the Lale apartment block in Karacaova, Türkiye: hearings, verdict, aftermath
@subject A = Lale Apartmanı | Lale block | the block | Lale Apartments | the building
@subject T = Lale trial | trial | the case | hearing
@subject C = 2nd Heavy Penal Court of Karacaova | the court | the bench | judges
@subject P = Prosecutor Zerrin Akyüz | the prosecutor | Akyüz | prosecution
@subject H = Hikmet Soylugil | Soylugil | the contractor | the builder
@subject N = Nermin Ataklı | Ataklı | the engineer
@subject O = Orhan Bezirci | Bezirci | the owner of the supermarket | the grocer
@subject F = Families of the Lale block | the families | relatives | lawyer Bahar Ekinci
@subject K = Karacaova | the town | the municipality | town hall
@subject M = Ministry of Environment and Urbanisation | the ministry | Ankara
@subject S = Sevda Türkan | Sevda | the survivor | the last survivor
@fact tc = 04:42 | clock | A | time at which it fell | 2028-11-03 | constant
@fact ts = 11 | duration | A | seconds that the fall took | - | constant
@fact de = 93 | deaths | A | people killed | 2028-11-12 | constant
@fact d1 = 61 | deaths | A | people killed | 2028-11-05 | cumulative
@fact dc = 27 | deaths | A | children killed | 2028-11-12 | constant
@fact inj = 38 | injuries | A | people injured | 2028-11-12 | constant
@fact re = 44 | rescued | A | people pulled out alive | 2028-11-12 | constant
@fact li = 137 | other | A | people inside | 2028-11-03 | constant
@fact sh = 121 | duration | S | hours under the rubble | 2028-11-08 | constant
@fact sa = 26 | age | S | age of the last person rescued | 2028-11 | snapshot
@fact fl = 9 | other | A | storeys | - | constant
@fact fp = 6 | other | A | storeys permitted | 2009 | constant | threshold
@fact fi = 3 | other | A | storeys added against the permit | - | constant
@fact ap = 36 | homes | A | flats | - | constant
@fact ad = 48 | address | A | house number | - | constant
@fact cs = 8.5 | other | A | strength of the concrete in megapascals | 2029 | constant
@fact cq = 20 | other | A | strength of the concrete required in megapascals | - | constant | threshold
@fact ld = 33 | rate | A | extra load of the added storeys in percent | - | constant
@fact cl = 5 | other | O | columns cut | 2021 | constant
@fact d3 = 84 | deaths | A | people killed | 2028-11-08 night | cumulative
@fact r1 = 43 | rescued | A | people pulled out alive | 2028-11-08 night | cumulative
@fact oa2 = 48 | age | O | age of the shop owner | 2032-05 | snapshot
@fact ha = 63 | age | H | age of the builder | 2031-06 | snapshot
@fact na = 58 | age | N | age of the engineer | 2031-06 | snapshot
@fact oa = 47 | age | O | age of the shop owner | 2031-06 | snapshot
@fact hq = 22.5 | sentence | H | years of prison demanded | 2031-04 | constant
@fact hs = 18 | sentence | H | years of prison imposed | 2031-06-11 | constant
@fact hr = 865 | sentence | H | years of prison that the families wanted | 2029-09 | constant
@fact ns = 12 | sentence | N | years of prison imposed | 2031-06-11 | constant
@fact os = 15 | sentence | O | years of prison imposed | 2031-06-11 | constant
@fact nd = 14 | other | T | defendants | 2031-06 | constant
@fact ng = 9 | other | T | defendants convicted | 2031-06-11 | constant
@fact ne = 8 | other | T | defendants convicted beside the builder | 2031-06-11 | constant
@fact nq = 5 | other | T | defendants acquitted | 2031-06-11 | constant
@fact of = 4 | other | T | officials among the acquitted | 2031-06-11 | constant
@fact ho = 13 | other | T | hearings held | 2031-06-11 | constant
@fact he = 21 | duration | T | months from the opening to the verdict | 2031-06-11 | constant
@fact wi = 112 | other | T | witnesses heard | 2031-06-11 | constant
@fact rp = 640 | other | T | pages of the expert reports | 2029 | constant
@fact dm = 186000000 | damages | F | lira claimed from the builder and the town | 2031-09 | constant
@fact db = 48000000 | damages | F | lira awarded | 2032-05-20 | constant
@fact dp = 25.8 | rate | F | share of the claim awarded in percent | 2032-05-20 | constant
@fact dk = 12000000 | damages | K | lira to be paid | 2032-05-20 | constant
@fact dh = 36000000 | damages | H | lira to be paid | 2032-05-20 | constant
@fact bk = 3120 | homes | K | buildings checked | 2030 | cumulative
@fact br = 874 | homes | K | buildings found at risk | 2030 | cumulative
@fact bp = 28 | rate | K | share of the checked buildings found at risk in percent | 2030 | constant
@fact bd = 206 | homes | K | buildings pulled down | 2031-06 | cumulative
@fact pg = 1400 | homes | M | new flats to be built | 2030 | plan | pledged
@fact pd = 312 | homes | M | new flats handed over | 2031-06 | cumulative
@fact gd = 2000 | crowd | F | people outside the courthouse | 2031-06-11 | snapshot
@fact po = 350 | officers | C | police around the courthouse | 2031-06-11 | snapshot
@fact bu = 668 | homes | K | buildings at risk still standing | 2031-06 | snapshot
@fact pu = 1088 | homes | M | promised flats not handed over | 2031-06 | snapshot
@fact ma = 5.1 | other | A | magnitude of the tremor | 2028-11-03 | constant
@trap d1 de :: toll of the second day and final toll
@trap hq hs :: demanded and imposed
@trap hr br :: years wanted and buildings at risk
@trap re inj :: rescued and injured
@trap fl ng :: storeys and convicted
@trap na db :: age and damages
@trap ns dk :: years and millions
@trap dh ap :: millions and flats
@trap pg pd :: promised and handed over
@trap of cl :: officials and columns
@rel sum li = de + re
@rel sum nd = ng + nq
@rel sum fl = fp + fi
@rel sum db = dk + dh
@rel diff bu = br - bd
@rel diff pu = pg - pd
@rel share dp = db / dm
@rel share bp = br / bk

@doc toros-wire | wire agency | 2031-06-11
Turkish builder gets {18|hs} years over block that fell on {93|de} people

KARACAOVA, June 11 (Toros News) - A court in southern Türkiye on Wednesday jailed a contractor for {18|hs|t=on Wednesday} years and convicted {eight|ne} others over the 2028 collapse of an apartment block that killed {93|de} people, {27|dc} of them children.

Hikmet Soylugil, {63|ha}, was found guilty of causing deaths by conscious negligence. The prosecution had sought {22 and a half|hq|v=22.5}. Engineer Nermin Ataklı, {58|na}, received {12|ns} years and Orhan Bezirci, {47|oa}, who ran the supermarket on the ground floor, {15|os}.

{Five|nq} of the {14|nd} defendants were acquitted, among them {four|of} municipal officials. The news set off cries of "shame" among some {2,000|~gd} people outside, held back by {350|po} police.

The {nine|fl}-storey Lale Apartmanı came down at {4:42 a.m.|tc} on November 3, 2028, in a moderate tremor of magnitude {5.1|ma} that hurt no one elsewhere. Of {137|li} people inside, {44|re} were pulled out alive.

Experts told the {21|he}-month trial that its concrete had a strength of {8.5|cs|by=Experts} megapascals. The rules demanded {20|cq}.

"{Nine|fl} floors, {nine|ng} convicts," said Bahar Ekinci, who represents the families. "We wanted the tenth, the one who stamped the paper."

@doc ovanin-sesi | local newspaper | 2031-06-12
"{Eleven|ts} seconds, and they needed two years to say whose fault"

Report: Çağla Demirbilek · Photo: Rıfat Ün

KARACAOVA - The plot at {48|ad} Portakal Street is a car park now. There are {thirty-six|ap} bays, one for each flat, though the attendant swears nobody planned that.

Yesterday at the courthouse, after {13|ho} hearings and {112|wi} witnesses, the presiding judge took off his glasses before he read. For Soylugil {eighteen|hs|t=Yesterday}, for Bezirci {twelve|!os|^}, for the engineer {twelve|ns|^}.

Relatives had framed their demand long ago: in September 2029 their petition asked for {865|hr|t=in September 2029} years, calculated per victim. No one expected it. "But {18|hs} is what you get for a robbery," said Gülbahar Kıvanç, whose {two|-} sons were found on the fifth night.

The permit of 2009 was for {six|fp} storeys. Soylugil put {three|fi} more on top. In 2021 the grocer wanted room for a second till and had {five|cl} columns cut.

The block needed {eleven|ts} seconds to fall, the cameras show. {Ninety-three|de} people died. The last to come out living was Sevda Türkan, then {26|sa}, after {121|sh} hours. She was in the second row yesterday with a thermos, and left before the end.

Of the town's buildings {874|br} have been declared risky. So far {206|bd|t=So far} are gone; in the other {668|bu|t=So far} people still hang out their washing.

Prayer times: dawn 03.31, noon 12.58 | Duty pharmacy: Şifa, 0322 555 0140

@doc anatolia-review | English-language magazine | 2031-06-20
The stamp and the saw

Kerem Haldun Yücelen

A Turkish building, the proverb says, is held up by its neighbours. Lale Apartmanı had none. It stood alone among orange trees at {84|!ad} Portakal Street, {nine|fl} storeys where {six|fp} were allowed, and on a November night in 2028 it sat down.

I have spent a week with the {640|rp} pages of expert reports. They are better than the verdict. They say that the concrete was weak from the first day, {8.5|cs} megapascals instead of {20|cq}; that the {three|fi} extra floors added {a third|~ld|v=33.3} to the load; and that the {five|cl} columns removed for the shop made the question only one of time. They say this of {three|-} culprits, in that order. The court reversed it. The man with the saw got {15|os} years, and the engineer who signed for the concrete {12|ns}.

{Four|of} officials walked out free, as if storeys seven, eight and nine had been invisible from the street.

What has changed since? Karacaova looked at {3,120|bk|t=by the end of 2030} buildings by the end of 2030 and found {874|br|^} at risk, or {38 per cent|!bp|^}. It has torn down {206|bd|t=this month}, it told me this month. The ministry promised {1,400|pg|by=The ministry} flats. I counted the keys that were handed over: {312|pd}, which leaves {1,088|pu} families with a brochure.

The youngest to die was {nine|-} days old; the oldest, {91|-}.

@doc rescue-log | live blog | 2028-11-08
Karacaova collapse: day six, as it happened

02:10 For those who can't sleep either: at Lale Apartmanı the listening goes on. The crews ask drivers on the ring road to switch off their engines at each full hour.

02:45 Where we stand. On Sunday evening {61|d1|t=On Sunday evening} were confirmed dead. Tonight it's {84|d3|t=Tonight}, and {43|r1|t=Tonight} saved, {38|inj} of the living and the passers-by with injuries.

03:00 The governor has left. He says the crews will stay until the last name is crossed off.

03:52 SILENCE. They've heard tapping from what used to be the stairwell between the fourth and fifth floors.

04:20 A camera has gone down. It is a woman. She gave her name: Sevda. AFAD's list of who was inside has {137|li|by=AFAD} names and she is number {18|-}.

04:42 The hour at which it fell, on Friday: {4.42am|tc}. Everyone here knows it and nobody said anything.

05:05 Sevda's brother says she turned {26|sa} in the summer and sells stamps at the post office on Portakal Street, across from number {48|ad}, where she lived.

05:42 SHE IS OUT. After {101|!sh} hours she is out, and she asked what day it is.

06:10 The {44th|re|v=44}, then. Doctors say her kidneys work. We'll pause here and be back at eight.

Share · 1.2k likes · 318 comments

@doc hukuk-bulletin | legal newsletter | 2032-05-27
Lale: the civil bill

Last Thursday the 4th Civil Court decided on the claim that the families had lodged after the criminal verdict. They get {48 million|db|t=Last Thursday} lira of the {186 million|dm} claimed, roughly {a quarter|~dp|v=25.8}.

Who pays? Soylugil, who is serving his {18|hs} years in Tarsus, owes {36 million|dh}. The municipality, though {four|of} of its officials were cleared in the penal case, must find {12 million|dk}, since "an acquitted signature is still a signature". Town hall will appeal. So will lawyer Bahar Ekinci, on behalf of all {93|de} dead.

Points of interest.

1. Contributory fault. The court refused to reduce awards for residents who had bought on the upper {three|fi} storeys knowing that the permit covered {six|fp}.

2. Evidence. It relied on the criminal file: {640|rp} pages of expertise and {112|wi} witness records.

3. The grocer. Bezirci, who got {15|os} years and turned {48|oa2|t=this spring} this spring, has no assets. His {five|cl} missing columns therefore cost the families nothing less and him nothing at all.

4. Children. For each of {27|dc} minors the bench set a fixed sum, a novelty.

The bulletin appears every second Thursday. Annual subscription 2,400 lira plus VAT.
