@story y-poldersund-waits
@topic Waiting lists at a Danish regional health board: the autumn figures and the row about them
@subject N = Region Nordvest | the region | regional health board | the board
@subject S = Søndervang Hospital | Søndervang | the main hospital
@subject L = Lindholm Hospital | Lindholm | the smaller hospital
@subject M = Birgitte Thorup-Aziz | Thorup-Aziz | the health minister | the minister
@subject D = Danish Patients' League | the League | the patients' group
@fact n1 = 18640 | waiting | N | patients waiting for an operation | end of September 2019 | snapshot
@fact n2 = 20970 | waiting | N | patients waiting for an operation | end of September 2020 | snapshot
@fact nc = 12.5 | rate | N | growth of the list | end of September 2020 | snapshot
@fact nd = 2330 | waiting | N | growth of the list in patients | end of September 2020 | snapshot
@fact s2 = 14320 | waiting | S | patients waiting for an operation | end of September 2020 | snapshot
@fact l2 = 6650 | waiting | L | patients waiting for an operation | end of September 2020 | snapshot
@fact hip = 3480 | waiting | N | patients waiting for a new hip or knee | end of September 2020 | snapshot
@fact kids = 412 | waiting | N | children waiting for an operation | end of September 2020 | snapshot
@fact yr = 1190 | waiting | N | patients waiting longer than a year | end of September 2020 | snapshot
@fact yr1 = 670 | waiting | N | patients waiting longer than a year | end of September 2019 | snapshot
@fact med1 = 61 | duration | N | days of median wait | end of September 2019 | snapshot
@fact med2 = 83 | duration | N | days of median wait | end of September 2020 | snapshot
@fact thr = 30 | duration | N | days within which the law promises treatment | - | constant | threshold
@fact canc = 940 | other | N | operations cancelled | April to September 2020 | cumulative
@fact nurse = 215 | jobs | N | nursing posts vacant | 1 October 2020 | snapshot
@fact th = 26 | other | S | operating theatres | - | constant
@fact thc = 7 | other | S | operating theatres closed | 1 October 2020 | snapshot
@fact money = 310000000 | budget | M | kroner promised to cut the lists | 2020-10-14 | plan | pledged
@fact goal = 15000 | waiting | N | patients waiting for an operation, target | end of 2021 | plan | pledged
@fact lg = 24000 | waiting | D | patients waiting with those not yet referred | end of September 2020 | snapshot
@fact pr = 2900 | other | N | patients to be treated in private clinics | 2021 | plan | pledged
@fact shed = 5970 | waiting | N | reduction needed to meet the target | end of 2021 | plan | hypothetical
@rel diff shed = n2 - goal
@rel sum n2 = s2 + l2
@rel diff nd = n2 - n1
@rel change nc = n1 -> n2
@trap n1 n2 :: a year lies between them
@trap n2 lg :: the League adds people not yet referred
@trap n2 goal :: the list and its target
@trap s2 n2 :: one hospital and the region
@trap med2 thr :: the wait and the legal limit
@trap canc yr :: cancelled operations and long waiters

@doc a-release | press release of a health board | 2020-10-13
Waiting times in Region Nordvest: quarterly statement

At the end of September, {20,970|n2|t=At the end of September|by=Region Nordvest} patients were waiting for planned surgery in Region Nordvest, compared with {18,640|n1|t=a year earlier|by=Region Nordvest} a year earlier, an increase of {12.5 per cent|nc}. Of these, {14,320|s2|t=At the end of September} were on the list of Søndervang Hospital and {6,650|l2|^} on that of Lindholm.

The median wait was {83|med2|t=At the end of September} days ({61|med1|t=in 2019} in 2019). The number of persons who had waited longer than one year was {1,190|yr|t=At the end of September}, up from {670|yr1|t=in 2019}. {412|kids|t=At the end of September} of the waiting patients were under eighteen.

The increase is explained by the spring, when {940|canc|t=between April and September} planned procedures were called off between April and September, and by recruitment: {215|nurse|t=on 1 October} nursing posts stood vacant on 1 October. For that reason {seven|thc|t=on 1 October|s=Søndervang's} of Søndervang's {26|th} operating theatres are not in use.

The board expects to refer {2,900|pr|t=during 2021|by=The board} patients to private clinics during 2021.

Contact: Press duty officer, tel. +45 7000 0144, ref. 20/31877.

@doc b-broadsheet | national daily, Copenhagen | 2020-10-14
A hip, a refrigerator and the long queue of the north-west

By Frederikke Skov Lauridsen

Kaj Mortensen has an appointment letter from February on his refrigerator. The hip it concerns is no better. He is one of {3,480|hip|by=the regional health board} people in the north-west who need a new hip or knee, according to the regional health board, and one of almost {21,000|~n2|t=when September closed} who were queuing for a surgeon of some sort when September closed.

That is {2,330|nd} more than the autumn before. Worse, says Professor Ilse Brandt-Nakamura, is the tail. "{Six hundred and seventy|yr1|t=last autumn|by=Ilse Brandt-Nakamura} had spent more than twelve months in line last autumn. Now it is {1,910|!yr|by=Ilse Brandt-Nakamura}. Those people are not waiting, they are forgotten."

{Half|-} of the patients now wait longer than {83|med2} days; the law promises them treatment within {30|thr|by=the law}.

At the main hospital, {seven|thc} theatres out of {26|th} are dark for want of nurses. There the list has {14,320|s2} names. The minister, Birgitte Thorup-Aziz, will today promise {310 million|money|by=Birgitte Thorup-Aziz|m=pledged} kroner to bring the figure for the whole region below {15,000|goal|t=by the end of next year|by=Birgitte Thorup-Aziz|m=pledged} by the end of next year.

Mr Mortensen, {71|-}, has read that. "I shall put it on the refrigerator."

LÆS OGSÅ: 5 things the budget means for your pension · 1,204 comments

@doc c-radio | regional radio bulletin | 2020-10-14
Radio Vestkyst, news at noon

Good afternoon. The health minister was in Søndervang this morning with a cheque for {three hundred and ten million|money|t=this morning|by=The health minister} kroner. It is meant for the surgical queues, which in our region stand at just under {twenty-one thousand|<n2}. She wants them down to {fifteen thousand|goal|t=before the end of twenty twenty-one|by=She} before the end of twenty twenty-one.

The Danish Patients' League was not impressed. Its chairman, Osvald Tuxen, says the true total is {twenty-four thousand|lg|by=Osvald Tuxen}, because the board leaves out everyone whose doctor hasn't yet sent the letter. The board calls that comparing apples with pears.

At Lindholm, where {six thousand six hundred and fifty|l2} people are waiting, the surgeons told the minister that money can't hold a scalpel. The region is short of {two hundred and fifty|!nurse} nurses. And more than {nine hundred|>canc|t=over the spring and summer} operations were scrapped over the spring and summer.

The weather: thirteen degrees, showers from the west.

@doc d-tabloid | national tabloid | 2020-10-15
CHILDREN IN THE QUEUE

{412|kids} children. That is how many boys and girls wait for the knife in Region Nordvest, and the minister comes with a big cheque and a bigger smile.

THE SHOCK FIGURES
• {20,970|n2|t=at the end of September} in line at the end of September
• {18,640|n1|t=the year before} the year before
• {1,190|yr} have waited a whole YEAR or longer
• {83|med2} days: what a typical patient waits. {30|thr|by=your legal right}: your legal right
• {3,480|hip} with hips and knees that hurt, right now

Little Alma, {6|-}, has had her ear operation moved {three|-} times. She is one of {940|canc|t=since April} to be cancelled since April. Meanwhile {7|thc} theatres at Søndervang are locked and {215|nurse} nurses' jobs are going begging.

"We can promise {2,900|pr|t=next year|by=board chairman Troels Egede|m=pledged} of them a private bed next year," said board chairman Troels Egede.

And the rest, Troels? Call our hotline 70 11 22 33 (2 kr./min).

@doc e-trade | trade journal for hospital managers | 2020-10-21
Arithmetic of a promise

The ministerial target for Nordvest deserves a sober look. The list stood at {20,970|n2|t=at the close of the third quarter} at the close of the third quarter, up {one-eighth|nc} in a year. To arrive at {15,000|goal|t=by 31 December 2021|m=pledged} by 31 December 2021 the region would have to shed almost {6,000|~shed} patients, at a time when it has been adding {2,330|nd} a year. The private clinics will take {2,900|pr|m=pledged}, so the remainder must come from the region's own theatres, {seven|thc} of which, at Søndervang, are idle.

Nor is the burden even. Søndervang holds {14,320|s2} of the cases and Lindholm {5,660|!l2}, yet the smaller house employs {fewer than a quarter|-} of the surgeons. The {31 million|!money|by=the ministry} kroner set aside by the ministry is not earmarked between the two.

The patients' organisation puts the number at {24,000|lg|by=The patients' organisation}; it counts people awaiting referral, who have never belonged to the national definition. One may regret that definition. One may not change it in mid-argument.

Median wait, days, 2019 and 2020: {61|med1|t=2019}, {83|med2|t=2020}. Vacant nursing posts: {215|nurse|t=1 October} (1 October).
