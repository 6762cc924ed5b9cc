@story v-wallaska-recall
@topic Recall of the sheriff of Wallaska County, Oregon
@subject RC = Wallaska recall | the recall | Measure 6-118 | the recall election
@subject DH = Dale Hruska | Hruska | the sheriff
@subject CT = Citizens for a Trusted Badge | Trusted Badge | the recall committee
@subject SS = Stand with the Sheriff | the sheriff's committee
@subject WC = Wallaska County | the county
@subject MA = Marisela Aguinaldo | Aguinaldo | the county clerk
@subject TL = Timberline Holdings | Timberline
@subject DP = Wallaska sheriff's office | the sheriff's office | the department
@fact need = 2946 | other | RC | valid signatures needed | 2014-04 | constant | threshold
@fact turned = 3871 | other | CT | signatures turned in | 2014-05-02 | snapshot
@fact good = 3188 | other | CT | signatures found valid | 2014-05-12 | snapshot
@fact bad = 683 | other | CT | signatures thrown out | 2014-05-12 | snapshot
@fact b1 = 402 | other | CT | signatures of people not registered | 2014-05-12 | snapshot
@fact b2 = 96 | other | CT | signatures given twice | 2014-05-12 | snapshot
@fact b3 = 185 | other | CT | signatures that did not match | 2014-05-12 | snapshot
@fact rate = 82.4 | rate | CT | share of signatures that were valid | 2014-05-12 | snapshot
@fact over = 242 | margin | CT | valid signatures above the number needed | 2014-05-12 | snapshot
@fact yes1 = 5410 | vote_count | RC | votes to remove | 8:05 p.m. | snapshot
@fact no1 = 5122 | vote_count | DH | votes to keep | 8:05 p.m. | snapshot
@fact lead1 = 288 | margin | RC | votes ahead | 8:05 p.m. | snapshot
@fact yes2 = 7216 | vote_count | RC | votes to remove | 11:40 p.m. | snapshot
@fact no2 = 7349 | vote_count | DH | votes to keep | 11:40 p.m. | snapshot
@fact lead2 = 133 | margin | DH | votes ahead | 11:40 p.m. | snapshot
@fact left2 = 900 | other | MA | ballots still to be counted | 11:40 p.m. | snapshot
@fact yes = 7640 | vote_count | RC | votes to remove | certified | snapshot
@fact no = 7798 | vote_count | DH | votes to keep | certified | snapshot
@fact all = 15438 | votes_cast | RC | votes counted | certified | snapshot
@fact yp = 49.5 | vote_share | RC | share to remove | certified | snapshot
@fact np = 50.5 | vote_share | DH | share to keep | certified | snapshot
@fact lead = 158 | margin | DH | votes ahead | certified | snapshot
@fact rcl = 31 | margin | RC | margin of votes that sets off a recount | - | constant | threshold
@fact reg = 27960 | other | WC | registered voters | June 2014 | constant
@fact to = 55.2 | turnout | RC | turnout | certified | snapshot
@fact w12 = 9884 | vote_count | DH | votes when elected | 2012 | snapshot
@fact rct = 88450 | fundraising | CT | money raised | 2014-06-13 | cumulative
@fact rss = 141200 | fundraising | SS | money raised | 2014-06-13 | cumulative
@fact sct = 80900 | spending | CT | money spent | 2014-06-13 | cumulative
@fact sss = 112750 | spending | SS | money spent | 2014-06-13 | cumulative
@fact left = 28450 | other | SS | money left in the bank | 2014-06-13 | snapshot
@fact tl = 60000 | fundraising | TL | money given to the sheriff's side | 2014-06-13 | cumulative
@fact tlp = 42.49 | rate | TL | share of the sheriff's money | 2014-06-13 | snapshot
@fact don = 612 | other | CT | people who gave money | 2014-06-13 | cumulative
@fact med = 25 | price | CT | median gift | 2014-06-13 | snapshot
@fact dep = 34 | officers | DP | sworn deputies | 2014 | constant
@fact dep12 = 41 | officers | DP | sworn deputies | 2012 | constant
@fact staff = 58 | officers | DP | employees, sworn and not | 2014 | constant
@fact civ = 24 | officers | DP | employees without a badge | 2014 | constant
@fact pv = 4.79 | price | RC | cost for each vote | June 2014 | snapshot | projected
@fact add = 6 | officers | DH | deputies that the sheriff promised to add | by 2015 | plan | pledged
@fact el = 74000 | budget | MA | cost of the recall election | June 2014 | plan | projected
@rel sum turned = good + bad
@rel sum bad = b1 + b2 + b3
@rel share rate = good / turned
@rel diff over = good - need
@rel diff lead1 = yes1 - no1
@rel diff lead2 = no2 - yes2
@rel sum all = yes + no
@rel diff lead = no - yes
@rel share yp = yes / all
@rel share np = no / all
@rel share to = all / reg
@rel diff left = rss - sss
@rel share tlp = tl / rss
@rel sum staff = dep + civ
@rel product el = pv * all
@race first = yes1 no1
@race late = yes2 no2
@race cert = yes no
@trap turned good :: handed in and found valid
@trap lead1 lead2 :: the lead changed sides in the night
@trap lead2 lead :: the count of the night and the certified one
@trap rct sct :: raised and spent
@trap dep staff :: sworn deputies and all employees
@trap dep dep12 :: two years before
@trap good need :: valid signatures and the threshold
@trap no w12 :: votes to keep him now and votes when he was elected

@doc v-a-clerk | press release of the county clerk | 2014-05-12
NOTICE: RECALL PETITION QUALIFIES

FOR IMMEDIATE RELEASE
Wallaska County Clerk, 140 SW Cedar St., Room 112
Contact: Marisela Aguinaldo, (541) 555-0163

The Wallaska County Clerk has completed verification of Recall Petition WC-2014-03, directed at Sheriff Dale R. Hruska.

Signature sheets submitted May 2: {3,871|turned|t=May 2} signatures.
Found valid: {3,188|good}.
Rejected: {683|bad} (not registered, {402|b1}; duplicate, {96|b2}; no match, {185|b3}).
Required under ORS 249.870, being {15 percent|-} of votes cast for Governor in the county at the last election: {2,946|need}.

The petition therefore exceeds the requirement by {242|over}. The Sheriff has five days in which to resign or to file a statement of justification of not more than 200 words. If he files, a special election by mail will be held on Tuesday, June 24. The Clerk estimates its cost at {$74,000|el|by=The Clerk}, which isn't in the adopted budget.

The Clerk takes no position.

@doc v-b-weekly | county weekly | 2014-06-19
Money pours into sheriff fight, most of it for Hruska

BY LEEANNE TSOSIE
The Wallaska Dispatch · $1.00 · Vol. 118, No. 25

Wallaska County has never seen a {quarter|-}-million-dollar election. It came within shouting distance last week.

Reports filed with the Secretary of State through Friday show that Stand with the Sheriff has taken in {$141,200|rss|t=Friday|by=Reports filed with the Secretary of State}. Timberline Holdings, the company whose gravel permits deputies were asked to "look at again", wrote {two|-} checks that come to {$60,000|tl|^}. That's {42 percent|tlp|round} of the total.

On the other side Citizens for a Trusted Badge reports {$88,450|rct} from {612|don} people, {half|-} of whom gave {$25|med} or less. Treasurer Birgit Nakamura-Ole said the committee has nearly emptied the account: {$80,900|sct|by=Birgit Nakamura-Ole} is gone, mostly to mailers. Hruska's backers still have {$28,450|left} to spend.

Hruska, 57, was elected in 2012 with {9,884|w12|t=in 2012} votes. Since then his force has shrunk from {41|dep12|t=in 2012} sworn deputies to {34|dep|t=Since then}, and the overtime bill has gone the other way. He has pledged to hire {six|add} more by next year if he stays.

Petitioners turned in {3,817|!turned} signatures in May. It took {2,946|need} to force the vote.

Ballots are due at 8 p.m. Tuesday. Drop boxes: Courthouse; Milo Grange, 7781 Hwy. 202; Safeway lot.

@doc v-c-tv | local TV site | 2014-06-25
Sheriff Hruska appears to survive recall, but it's close

KWLA 9 | Posted 12:14 AM, updated 6:02 AM | 148 shares

ASTER FALLS, Ore. - It went down to the last box.

When the first numbers dropped at 8:05 p.m., it looked like Wallaska County voters were sending Sheriff Dale Hruska home: {5,410|yes1|t=at 8:05 p.m} to remove him, {5,122|no1|^} to keep him.

By 11:40 p.m. it had flipped. The latest count from Clerk Marisela Aguinaldo's office has {7,216|yes2|t=By 11:40 p.m|by=Clerk Marisela Aguinaldo's office} yes votes and {7,349|no2|^} no votes. That is a {133|lead2}-vote cushion for the sheriff.

Aguinaldo told KWLA about {900|~left2|by=Aguinaldo} ballots, picked up late from the Milo drop box and the Safeway lot, won't be opened until Wednesday afternoon.

"I'm not measuring the drapes and I'm not packing," said Hruska at the Elks Lodge, surrounded by some of his {34|dep} employees in uniform and many of the {two dozen|~civ} without.

The recall campaign says it spent just over {$80,000|~sct|by=The recall campaign}. The sheriff's supporters had put out more than {$112,000|>sss} by mid-June.

RELATED: Bear naps in Aster Falls hot tub for 3 hours
WEATHER: 71 today, 48 overnight

@doc v-d-daily | statewide daily | 2014-07-10
Wallaska sheriff keeps badge by {158|lead} votes as clerk certifies recall

Sheriff Dale Hruska will serve out his term. The Wallaska County clerk certified results Wednesday that show {7,798|no|t=Wednesday|by=The Wallaska County clerk} voters wanted him to stay and {7,640|yes|^} wanted him gone, or {50.5 percent|np} to {49.5|yp}.

The margin, {158|lead}, grew a bit after election night, when the sheriff was up {188|!lead2|t=after election night}. It's nowhere near the {31|rcl} votes, {a fifth of a percentage point|-}, that would have set off an automatic recount.

Recall supporters had led in the first returns by nearly {300|~lead1|t=in the first returns}.

Turnout was {55.2 percent|to} of {27,960|reg} registered voters, rather high for a ballot with a single question on it. The election cost the county an estimated {$74,000|el|by=an estimated}, or close to {$5|~pv} a vote.

Hruska outlasted a petition that started with a leaked memo about a gravel pit. He called the outcome "a mandate," got a laugh from the room, and said he would begin advertising for {six|add} deputies at once. The office has {58|staff} people on its payroll, of whom {34|dep} carry a badge and a gun.

Opponents pointed at the money. Hruska's side raised {$114,200|!rss} to the petitioners' {$88,450|rct}, and a single gravel company supplied over {40 percent|>tlp} of that larger sum.

-- Dov Castellanos-Reilly, dcr@thecascadian.example, 503-555-0199

@doc v-e-column | blog of a former county commissioner | 2014-07-13
What I learned from {158|lead} votes

I sat on that commission for eleven years and never once did {fifteen thousand|~all} people here agree to answer a question by mail. So good for us.

Some lessons. One: sign your name like you mean it. Of the {3,871|turned} scrawls that came in on the clipboards, more than {80 percent|>rate} held up. Without the careful folks we would have been under {2,946|need} and this would've been a letter to the editor.

Two: nobody's popular twice. Dale polled {9,884|w12|t=two years back} two years back with a fellow named Gus running against him on a platform of no sheriff at all. This time {7,798|no|t=This time} of you stuck by him.

Three: {$60,000|tl} from a gravel company buys a lot of yard signs, {612|don} neighbors with a {$52|!med} bill apiece (that is the middle gift, Birgit tells me) buy nearly as many.

Four: Dale owes us {six|add} deputies. We had {41|dep12} when he came in. We have {34|dep|t=now} now. I can count to {forty|-}.

Posted in: County, Gravel | 27 comments | Tip jar: $5
