@story ud-japan-crime-figures
@topic Japan's crime statistics for 2033: the provisional count in February and the final one in July
@subject J = Japan | the country | nationwide | the nation
@subject N = National Police Agency | NPA | the agency
@subject T = Tokyo | the capital | Metropolitan Police Department | MPD
@subject O = Osaka Prefecture | Osaka | the prefecture
@subject A = Aichi Prefecture | Aichi
@subject S = special fraud | phone fraud | fake-police calls | "special frauds"
@subject R = investment and romance scams | social media scams | romance and investment swindles
@subject K = tokuryu | anonymous and fluid groups | tokuryu gangs
@subject Q = Hoanken Institute | Hoanken | the survey | the poll
@fact c33 = 812400 | cases | J | penal code offences recorded | 2033 | cumulative
@fact c32 = 788200 | cases | J | penal code offences recorded | 2032 | cumulative
@fact cch = 3.1 | rate | J | percent rise in offences recorded | 2032 to 2033 | constant
@fact cinc = 24200 | cases | J | more offences recorded than the year before | 2033 | constant
@fact th = 541300 | cases | J | thefts recorded | 2033 | cumulative
@fact thp = 66.6 | other | J | percent of offences that were thefts | 2033 | constant
@fact bi = 188700 | cases | J | bicycle thefts recorded | 2033 | cumulative
@fact sl = 97600 | cases | J | shoplifting recorded | 2033 | cumulative
@fact sl2 = 91000 | cases | J | shoplifting recorded | 2032 | cumulative
@fact slc = 7.3 | rate | J | percent rise in shoplifting | 2032 to 2033 | constant
@fact clr = 312000 | cases | J | offences cleared | 2033 | cumulative
@fact clrp = 38.4 | rate | J | percent of offences cleared | 2033 | constant
@fact ho = 912 | cases | J | homicides and attempts recorded | 2033 | cumulative
@fact ho2 = 887 | cases | J | homicides and attempts recorded | 2032 | cumulative
@fact hod = 281 | deaths | J | people killed in homicides | 2033 | cumulative
@fact hop = 96.3 | rate | J | percent of homicides cleared | 2033 | constant
@fact sf = 24610 | cases | S | cases by the provisional count | 2033 | cumulative
@fact sff = 24930 | cases | S | cases by the final count | 2033 | cumulative
@fact sf2 = 21030 | cases | S | cases by the final count | 2032 | cumulative
@fact sm = 138200000000 | other | S | yen lost by the provisional count | 2033 | cumulative
@fact smf = 141500000000 | other | S | yen lost by the final count | 2033 | cumulative
@fact sm2 = 112900000000 | other | S | yen lost by the final count | 2032 | cumulative
@fact smc = 22.4 | rate | S | percent rise in losses by the provisional count | 2032 to 2033 | constant
@fact sma = 5620000 | other | S | yen lost per case by the provisional count | 2033 | constant
@fact sfo = 15900 | cases | S | victims of 65 or older | 2033 | cumulative
@fact sfop = 64.6 | other | S | percent of victims who were 65 or older | 2033 | constant
@fact sft = 20000 | cases | S | cases to stay under | 2035 | plan | threshold
@fact rc = 13450 | cases | R | cases by the provisional count | 2033 | cumulative
@fact rm = 167400000000 | other | R | yen lost by the provisional count | 2033 | cumulative
@fact both = 305600000000 | other | N | yen lost to both kinds of fraud | 2033 | cumulative
@fact sus = 183600 | arrests | J | suspects found | 2033 | cumulative
@fact eld = 42300 | arrests | J | suspects of 65 or older | 2033 | cumulative
@fact eldp = 23 | other | J | percent of suspects who were 65 or older | 2033 | constant
@fact for = 9870 | arrests | J | foreign suspects | 2033 | cumulative
@fact forp = 5.4 | other | J | percent of suspects who were foreign | 2033 | constant
@fact juv = 21400 | arrests | J | juvenile suspects | 2033 | cumulative
@fact ct = 98700 | cases | T | penal code offences recorded | 2033 | cumulative
@fact co = 86900 | cases | O | penal code offences recorded | 2033 | cumulative
@fact ca = 57100 | cases | A | penal code offences recorded | 2033 | cumulative
@fact pt = 6.9 | rate | T | offences per thousand inhabitants | 2033 | constant
@fact po = 9.9 | rate | O | offences per thousand inhabitants | 2033 | constant
@fact kar = 10430 | arrests | K | suspects arrested | 2033 | cumulative
@fact rob = 1610 | cases | J | robberies recorded | 2033 | cumulative
@fact stk = 20100 | cases | J | stalking consultations | 2033 | cumulative
@fact sto = 2150 | other | J | stalking restraining orders | 2033 | cumulative
@fact ap = 61000 | candidates | N | applicants for the police | 2033 | cumulative
@fact ap0 = 118000 | candidates | N | applicants for the police | 2014 | cumulative
@fact apc = 48.3 | rate | N | percent fall in applicants | 2014 to 2033 | constant
@fact qn = 5200 | sample_size | Q | people polled | 2033-10 | constant
@fact qw = 71 | poll_share | Q | percent who think that safety got worse | 2033-10 | constant
@fact qw2 = 76 | poll_share | Q | percent who think that safety got worse | 2032-10 | constant
@trap sf sff :: the provisional count and the final
@trap sm smf :: the provisional loss and the final
@trap sm rm :: two kinds of fraud
@trap sm both :: one kind and both
@trap ho hod :: cases with attempts and people killed
@trap c33 th :: all offences and thefts
@trap ct co :: the capital has more cases and Osaka more per head
@trap sus clr :: people and cases
@trap qw qw2 :: two years of the same question
@trap juv sf2 :: twenty-one thousand juveniles and as many frauds
@trap stk sft :: two figures near twenty thousand
@rel diff cinc = c33 - c32
@rel change cch = c32 -> c33
@rel share thp = th / c33
@rel change slc = sl2 -> sl
@rel share clrp = clr / c33
@rel change smc = sm2 -> sm
@rel product sm = sf * sma
@rel share sfop = sfo / sf
@rel sum both = sm + rm
@rel share eldp = eld / sus
@rel share forp = for / sus
@rel change apc = ap0 -> ap
@race percapita = pt po

@doc a-daily | English-language daily | 2034-02-09
Crime rises again; losses to fraud hit {¥305.6 billion|both|t=in 2033}

By Mariko Hesselink, Staff writer

Police across Japan recorded {812,400|c33|t=in 2033|by=the National Police Agency} penal code offenses in 2033, the National Police Agency said Thursday, up {3.1%|cch|t=in 2033} from {788,200|c32|t=a year earlier} a year earlier and the third straight increase.

{Two-thirds|~thp|v=66.67} of that – {541,300|th|t=in 2033|s=that}, or {66.6%|thp|t=in 2033|s=that} – was theft. Shoplifting alone grew {7.3%|slc} to {97,600|sl} cases. Homicides, a category in which the agency includes attempts, edged up from {887|ho2|s=Homicides} to {912|ho|s=Homicides}.

But it's the telephone that worries investigators most. By the agency's provisional count, so-called special fraud, in which callers pose as officers or grandsons, took {¥138.2 billion|sm|by=the agency's provisional count} in {24,610|sf|^} cases. Investment and romance scams on social media, which it counts separately, cost victims {¥167.4 billion|rm|^} in {13,450|rc|^} cases.

The arrests of {10,430|kar} people tied to tokuryu, the loose gangs that recruit online, made no dent. Commissioner General Seiichiro Anzai-Mori reaffirmed the goal of pushing special fraud below {20,000|<sft} cases by 2035.

Related: Bear sightings top 25,000 • Puzzle: Sudoku 1,184

@doc b-broadcaster | public broadcaster, English radio script | 2034-02-09
World service bulletin, 14:00 JST

You're listening to the news from Tokyo.

The losses from phone fraud in Japan jumped by {more than a fifth|smc|v=22.4|t=last year} last year. Police say people were cheated out of {138 billion|sm|round=1000000000|t=last year|by=Police} yen. In 2032, the figure was about {113 billion|~sm2|t=In 2032} yen.

The typical victim is old. {15,900|sfo|by=The police agency} of those who lost money were sixty-five or over. The police agency says that's {64.6|sfop|by=The police agency} percent.

The typical suspect, one may add, isn't always young. Of {183,600|sus|t=in the year} people whom officers held responsible for crimes of all kinds in the year, {42,300|eld|t=in the year|s=people} were of that age as well; {21,400|juv|t=in the year|s=people} were minors.

Overall the force solved {38.4|clrp|s=the force} percent of the offenses that were reported to it. For murder and attempted murder it was {96.3|hop} percent. There were {912|ho|t=in the year} such cases. The number of people killed was {281|hod}.

Stores complained, too. {97,600|sl|s=thefts} thefts from their shelves were put on file, up by {7.3|slc} percent. And if you left your bicycle at a station without a lock: {188,700|bi|s=bicycle} owners did so, or something like it, and came back to find it gone.

In other news, the yen traded at 131 to the dollar.

@doc c-osaka | Kansai newspaper, translated | 2034-02-10
Osaka once more the nation's worst per head, though Tokyo counts more

Osaka bureau, Ishikiri Tadanobu

On the map that hangs in the lobby of prefectural police headquarters, Osaka is red. In 2033 it registered {86,900|co|t=In 2033|s=it} crimes, second to Tokyo with {98,700|ct|t=In 2033} and well ahead of Aichi with {57,100|ca|t=In 2033}. Set against the number of people who live here, that's {9.9|po} for each thousand, and no one comes near: in the capital it is {6.9|pt}.

It's the same with robberies: {1,610|rob|t=in the year} nationwide in the year, most of them, one would think from the evening news, between the castle and the bay. "Bicycles," sighs Superintendent Kuroiwa Emi. The nation loses {188,700|bi|t=a year} of them a year, and she reckons every seventh goes missing between Umeda and Sakai.

What the figures don't show, she says, is fear. The Hoanken Institute asked {5,200|qn|t=in October} people in October whether public safety had worsened. {71|qw|t=in October} percent thought so – and yet in the previous autumn it had been {76|qw2|t=in the previous autumn}.

Nor do they show want of hands. When she joined in 2014, {118,000|ap0|t=in 2014|s=people} people sat the police entrance examinations around the country. Last year it was {61,000|ap|t=Last year}, a drop of {48.3|apc} percent. The men and women who aren't there, she says, are the ones who'd have stood at the bicycle racks.

@doc d-show | television talk show, transcript excerpt | 2034-02-13
*Hiruyasumi!* — Monday. Host: Ogata Benten. Guests: ex-detective Yukawa Rie, comedian Gorilla Sato.

OGATA: So, Yukawa-san, foreigners. My mailbox is full. Are they behind it?

YUKAWA: {9,870|for|t=last year} suspects last year. Of {183,600|sus|t=last year}. Do the division.

SATO: I became a comedian so I wouldn't have to.

YUKAWA: {5.4|forp} percent. Grandmothers and grandfathers are {23|eldp} percent. Nobody fills your mailbox about those.

OGATA: And robberies? Since those break-ins with crowbars, you know, everyone...

YUKAWA: {1,610|rob|t=In the whole year}. In the whole year. People guess ten times that. While one of these fake-police calls costs, on average, {5.62 million|sma|s=calls} yen. Every one of {24,610|sf|s=calls} cases!

SATO: That's my car. No, wait, that's eleven of my car.

YUKAWA: Then there are the things that aren't crimes yet. {20,100|stk|t=last year|s=women and men} women and men went to a police box because of a stalker. {2,150|sto|t=last year} times a restraining order came of it.

OGATA: We'll be back after this. #hiruyasumi is trending at No. 4!

@doc e-final | wire agency, summer | 2034-07-25
Japan police revise fraud toll for 2033 upward

TOKYO, July 25 – Losses to "special frauds" in Japan were larger in 2033 than first reported, police data showed on Tuesday.

The final figure came to {141.5 billion|smf|t=in 2033|s="special frauds"} yen, compared with {138.2 billion|sm|t=in February|s="special frauds"} yen given in February, after the National Police Agency added reports that had come in late. The number of cases went from {24,610|sf|t=in February} to {24,930|sff|t=on Tuesday}.

In the year before, {21,030|sf2|t=In the year before} cases had caused damage of {112.9 billion|sm2|t=In the year before} yen. That base makes the increase larger than the {22.4|smc|t=in February|s=increase} percent announced in February. An NPA official said the target of fewer than {20,000|<sft|by=An NPA official} in 2035 "stands, for the moment".

The count of all offences stayed at {812,400|c33|s=all offences}, which is {24,200|cinc|s=all offences} more than in 2032. Prefectural forces had cleared {312,000|~clr|t=by the end of the year} or so by the end of the year.

Data for romance and investment swindles, put at {167.4 billion|rm|t=in winter} yen in winter, will be revised in the autumn.

@doc f-academic | university newsletter, column | 2034-03-01
Five ways to misread a crime table

Dr. Adaeze Shimomura, Faculty of Law

My seminar gets the agency's booklet every spring, and every spring I hand out red pencils. A rise of {3.1|cch} percent, from {788,200|c32} offences to {812,400|c33}, deserves a sober reader.

1. *Adding what is added already.* The {¥305.6 billion|both} in the headlines includes special fraud. A magazine has put {¥138.2 billion|sm} on top of it. Please don't. The other part, {¥167.4 billion|rm}, is romance and investment.

2. *Persons and cases.* {312,000|clr} crimes were cleared, {183,600|sus} people identified. The burglar who confesses to nine doors is one man.

3. *Attempts.* "{912|ho} murdered," wrote a student. No: {281|hod} died.

4. *Counts and rates.* Tokyo's {98,700|ct} sounds like more than Osaka's {86,900|co}. But divide by thousands of people and it's {6.9|pt} and {9.9|po}.

5. *Last year's base.* Shoplifting is up from {91,000|sl2|t=the year before} the year before. That's because, in that year, shops had only begun to report again. The agency says so in a footnote. Theft as a whole, {541,300|th}, hardly moved.

And a bonus: of {5,200|qn|by=Hoanken} people in the Hoanken survey, {71%|qw|by=Hoanken} told the interviewer they felt less safe. Ask them about their own street and it is another story. Nobody printed that.

Seminar meets Thursdays, room 402, 13:00.
