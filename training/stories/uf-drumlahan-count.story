@story uf-drumlahan-count
@topic A four-seat Dáil constituency counts for five days, with a full recheck between two running mates
@subject K = Drumlahan North | the constituency | the count centre | the returning officer | Drumlahan
@subject T = Cormac Tansey | Tansey
@subject N = Eibhlín Ní Dhomhnaill | Ní Dhomhnaill | Eibhlín
@subject M = Fintan Molloy-Kerr | Molloy-Kerr | the junior minister | the minister | Fintan
@subject G = Oisín Gallogly | Gallogly | his running mate | the councillor | Oisín
@subject A = Adaeze Brannigan | Brannigan | Adaeze
@subject S = Dervla Scanlon | Scanlon
@subject Z = the other seven candidates | the other seven
@subject U = Civic Union
@subject X = Ní Bhriain/Four Provinces exit poll | the exit poll | exit poll
@subject D = Drumlahan Garda Division | the garda division | the division
@fact el = 93140 | other | K | people on the register | 2032-03-05 | snapshot
@fact tp = 58214 | votes_cast | K | ballots in the boxes | 2032-03-05 | cumulative
@fact sp = 466 | other | K | spoiled ballots | first count | cumulative
@fact vp = 57748 | votes_cast | K | valid votes | first count | cumulative
@fact tu = 62.5 | turnout | K | turnout | 2032-03-05 | cumulative
@fact tu27 = 65.8 | turnout | K | turnout | 2027 | cumulative
@fact qu = 11550 | other | K | votes needed for election | - | constant | threshold
@fact se = 4 | seats | K | seats to fill | - | constant
@fact ca = 13 | candidates | K | candidates on the ballot | - | constant
@fact bx = 171 | other | K | ballot boxes | 2032-03-06 | constant
@fact t1 = 12104 | vote_count | T | votes | first count | snapshot
@fact n1 = 9873 | vote_count | N | votes | first count | snapshot
@fact m1 = 8412 | vote_count | M | votes | first count | snapshot
@fact a1 = 7706 | vote_count | A | votes | first count | snapshot
@fact g1 = 6951 | vote_count | G | votes | first count | snapshot
@fact s1 = 5207 | vote_count | S | votes | first count | snapshot
@fact z1 = 7495 | vote_count | Z | votes | first count | snapshot
@fact tp1 = 21 | vote_share | T | share of first preferences | first count | snapshot
@fact np1 = 17.1 | vote_share | N | share of first preferences | first count | snapshot
@fact mp1 = 14.6 | vote_share | M | share of first preferences | first count | snapshot
@fact ap1 = 13.3 | vote_share | A | share of first preferences | first count | snapshot
@fact gp1 = 12 | vote_share | G | share of first preferences | first count | snapshot
@fact su = 554 | other | T | surplus votes | first count | snapshot
@fact tyc = 38 | counted_share | K | share of boxes tallied | 2032-03-06 noon | snapshot
@fact tyt = 22 | vote_share | T | share of first preferences in the tally | 2032-03-06 noon | snapshot
@fact tyn = 16 | vote_share | N | share of first preferences in the tally | 2032-03-06 noon | snapshot
@fact tym = 15 | vote_share | M | share of first preferences in the tally | 2032-03-06 noon | snapshot
@fact tya = 11.5 | vote_share | A | share of first preferences in the tally | 2032-03-06 noon | snapshot
@fact n9 = 11902 | vote_count | N | votes | ninth count | snapshot
@fact s9 = 8021 | vote_count | S | votes | ninth count | snapshot
@fact sa = 2960 | other | A | transfers from Scanlon | tenth count | snapshot
@fact sg = 1204 | other | G | transfers from Scanlon | tenth count | snapshot
@fact sm = 983 | other | M | transfers from Scanlon | tenth count | snapshot
@fact a11 = 10876 | vote_count | A | votes | eleventh count before recheck | snapshot
@fact m11 = 10411 | vote_count | M | votes | eleventh count before recheck | snapshot
@fact g11 = 10394 | vote_count | G | votes | eleventh count before recheck | snapshot
@fact d11 = 17 | margin | M | votes ahead of Gallogly | eleventh count before recheck | snapshot
@fact mr = 10407 | vote_count | M | votes | after recheck | snapshot
@fact gr = 10398 | vote_count | G | votes | after recheck | snapshot
@fact dr = 9 | margin | M | votes ahead of Gallogly | after recheck | snapshot
@fact c1 = 20:40 | clock | K | first count announced | 2032-03-06 | constant
@fact c11 = 02:15 | clock | K | eleventh count announced | 2032-03-08 | constant
@fact cr = 23:52 | clock | K | recheck result announced | 2032-03-10 | constant
@fact da = 5 | duration | K | days of counting | 2032-03-10 | cumulative
@fact am = 61 | age | M | age | 2032-03 | constant
@fact aa = 34 | age | A | age | 2032-03 | constant
@fact xu = 23.5 | poll_share | U | national support in the exit poll | 2032-03-05 22:00 | snapshot
@fact xs = 4200 | sample_size | X | voters interviewed | 2032-03-05 | snapshot
@fact xm = 1.6 | margin_of_error | X | margin of error | 2032-03-05 | snapshot
@fact us = 41 | seats | U | seats in the Dáil | 2032-03-10 | cumulative
@fact us27 = 52 | seats | U | seats in the Dáil | 2027 | constant
@fact ul = 11 | seats | U | seats lost | 2032-03-10 | cumulative
@fact li = 48600 | spending | K | spending limit for a candidate | - | constant | threshold
@fact ms = 44300 | spending | M | money spent on the campaign | 2032-03-05 | cumulative
@fact as = 12900 | spending | A | money spent on the campaign | 2032-03-05 | cumulative
@fact ga = 388 | officers | D | gardaí stationed in the division | 2032-02 | snapshot
@fact gp = 60 | officers | M | gardaí to be added | - | plan | pledged
@fact hm = 2200 | units_pledged | M | homes of all kinds in five years | - | plan | pledged
@fact ha = 1500 | units_pledged | A | social homes in five years | - | plan | pledged
@rel sum tp = vp + sp
@rel share tu = tp / el
@rel sum vp = t1 + n1 + m1 + a1 + g1 + s1 + z1
@rel diff ul = us27 - us
@rel diff su = t1 - qu
@rel share np1 = n1 / vp
@rel share tp1 = t1 / vp
@rel share ap1 = a1 / vp
@rel diff d11 = m11 - g11
@rel diff dr = mr - gr
@race first = t1 n1 m1 a1 g1 s1
@race last = a11 m11 g11
@race tally = tyt tyn tym tya
@trap tp vp :: total poll and valid poll
@trap d11 dr :: before and after the recheck
@trap m11 mr :: before and after the recheck
@trap tu tu27 :: two elections
@trap tyn np1 :: noon tally and first count
@trap s1 s9 :: first and ninth count
@trap us us27 :: two elections
@trap hm ha :: all homes and social homes
@trap gp ga :: promised and stationed
@trap ms li :: spent and allowed

@doc a-radio | local radio bulletin script | 2032-03-06
NEWS AT NINE — SATURDAY — DRUMLAHAN COUNT

[GRÁINNE] We have a first count in Drumlahan North, and one seat is filled already. Returning officer Peadar Mac Niallais came to the microphone at {twenty to nine|c1} and read out a quota of {11,550|qu|by=Returning officer Peadar Mac Niallais}. Cormac Tansey of Farm and Coast is over it, with {12,104|t1|t=a first count}. That's a surplus of {554|su|^}.

[CLIP: TANSEY, 0:14, "...my mother will be unbearable."]

[GRÁINNE] Behind him is the Independent, Eibhlín Ní Dhomhnaill, on {9,873|n1|t=a first count}, then the junior minister Fintan Molloy-Kerr on {8,412|m1|^}. The Social Left's Adaeze Brannigan has {7,706|a1|^} and Molloy-Kerr's running mate, Councillor Oisín Gallogly, {6,951|g1|^}. Dervla Scanlon needs a miracle from {5,207|s1|^}.

Now, how did the tally people do? At lunchtime, when {38 per cent|tyc|t=At lunchtime|by=the tally people} of the boxes were open, they had Tansey on {22|tyt|^} and Ní Dhomhnaill on {16|tyn|^}. So a shade high for him, a shade low for her. They had Brannigan all the way down at {eleven and a half|tya|^|v=11.5}.

Valid votes tonight, {57,748|vp|t=tonight}. The spoiled ones, {466|sp|^}, some of them, we are told, with drawings.

There are {four|se} seats and {13|ca} names, so bring a flask. Weather next.

@doc b-live | county newspaper website | 2032-03-08
Gallogly demands full recheck after count ends with {17|d11} votes between running mates

By Tomás Uzoma-Feeley | t.uzoma@drumlahandemocrat.example | 07:41

There was no cheering when the last bundle was counted in the Hillgrove Leisure Centre this morning. It was {2.15am|c11} and the two Civic Union men were standing beside each other.

On the eleventh count, Fintan Molloy-Kerr had {10,411|m11|t=On the eleventh count}, Oisín Gallogly {10,394|g11|^}. There is one seat for the pair of them and {17|d11|^} votes between them. Adaeze Brannigan, on {10,876|a11|^}, will take the third seat without reaching the quota of {11,550|qu}.

The councillor asked for a full recheck. Every paper from all {171|bx} boxes will be gone through again from ten.

What made it so tight was the elimination of Dervla Scanlon, who had climbed to {8,021|s9|t=before she went} before she went. Her transfers were a gift to Brannigan ({2,960|sa|t=the elimination of Dervla Scanlon}), but {1,204|sg|^} also went to Gallogly against {983|sm|^} for the sitting TD. At teatime he was a beaten docket.

Ní Dhomhnaill was elected earlier, on count nine, on {11,902|n9|t=on count nine}.

The returning officer puts the turnout at {62.5 per cent|tu|by=The returning officer}, or {58,214|tp|^} ballots. It was {65.8|tu27|t=at the last general election} at the last general election.

MOST READ
1. Lorry sheds 40 crates of turnips on N54
2. Death notices
3. Gaels edge it 1-14 to 0-16 in league opener

@doc c-broad | national broadsheet | 2032-03-11
Junior minister saves seat by {nine|dr} votes as Drumlahan North completes the 36th Dáil

Fintan Molloy-Kerr, the Minister of State for rail, has been returned to the Dáil by the narrowest margin of this election, after a recheck of every ballot in Drumlahan North ate into a lead that was barely there to begin with.

At {eight minutes to midnight|cr|v=23:52} on Wednesday, the {fifth|-} day of counting, the {61|am}-year-old was declared to have {10,407|mr|t=on Wednesday} votes and his party colleague Oisín Gallogly {10,398|gr|^}. The {nine|dr|^} votes that separate them compare with {17|d11|t=in the small hours of Monday} in the small hours of Monday. Two bundles had been attributed to the wrong pile.

Ms Adaeze Brannigan ({34|aa}), an engineer and first-time candidate, was deemed elected with them. She had polled {13.3 per cent|ap1|t=of first preferences} of first preferences, a point and a bit ahead of Mr Gallogly on {12|gp1|^}; the Minister of State had {14.6|mp1|^}, the Independent Eibhlín Ní Dhomhnaill {17.1|np1|^} and the poll-topper, Cormac Tansey, {21|tp1|^}.

The result leaves Civic Union on {41|us|t=The result leaves} seats, down from {52|us27|t=five years ago} five years ago. The Four Provinces exit poll had given it {23.5 per cent|xu|by=The Four Provinces exit poll} nationally, on the basis of {4,200|xs|^} interviews and with a margin of error of {1.6 points|xm|^}.

Mr Gallogly said he would not go to court. "{Nine|dr} votes is a minibus," he told reporters. "I know who was on it."

Participation in the constituency fell to {62.5 per cent|tu|t=fell} from {65.8|tu27|t=in 2027} in 2027.

@doc d-tab | national tabloid | 2032-03-11
'I'VE AGED TEN YEARS': MINISTER SQUEAKS IN BY {EIGHT|!dr}

Rail boss Fintan Molloy-Kerr sank to his knees last night after hanging on to his Dáil seat by a measly {EIGHT|!dr|t=last night} votes.

The {61|am}-year-old's ordeal ended at {11.25pm|!cr} when bleary-eyed staff in Drumlahan finished counting all the ballots for the second time. He had gone to bed on Monday with {17|d11|t=on Monday} to spare over running mate Oisín Gallogly.

A source close to the pair said they had "shared a lift but not a word" for {FIVE|da} days.

First-timer Adaeze Brannigan, {34|aa}, partied in the car park with {around 60|-} supporters. She spent just {€12,900|as|by=She} on getting elected, she says, a fraction of the {€44,300|ms} that Molloy-Kerr splashed. The legal limit is {€48,600|li}.

The minister swore to get {60|gp|by=The minister} extra guards for a county that has {388|ga}. He'll need a few of them to keep Gallogly away.

Turnout was a lazy {65.8 per cent|!tu|t=Turnout was}.

HOW THE MINISTER'S LEAD SHRANK
First count: ahead of Gallogly {8,412|m1|t=First count} to {6,951|g1|^}
Monday {2.15am|c11}: {10,411|m11|t=Monday 2.15am} to {10,394|g11|^}
Last night: {10,407|mr|t=Last night} to {10,398|gr|^}

• WIN! 50 pairs of concert tickets, page 23

@doc e-list | constituency newsletter, counts in full | 2032-03-12
Drumlahan North in figures

For the scrapbook. We keep the sheets so that you needn't.

Electorate {93,140|el}. Papers in the boxes {58,214|tp}, of which good {57,748|vp} and spoiled {466|sp}. Seats {4|se}. Quota {11,550|qu}. Candidates {13|ca}. Boxes {171|bx}.

First preferences. Tansey {12,104|t1|t=First preferences}, elected; he had {654|!su|^} more than he required. Ní Dhomhnaill {9,873|n1|^}. Molloy-Kerr {8,412|m1|^}. Brannigan {7,706|a1|^}. Gallogly {6,951|g1|^}. Scanlon {5,207|s1|^}. The other seven together {7,495|z1|^}; none of them got his or her expenses back.

Counts two to eight were eliminations from the bottom and need not detain us.

Count nine: Ní Dhomhnaill reaches {11,902|n9|t=Count nine}, elected. Scanlon, {8,021|s9|^}, out.

Count ten: Scanlon's papers divide, {2,906|!sa|t=Count ten} to Brannigan, {1,204|sg|^} to Gallogly, {983|sm|^} to Molloy-Kerr, and the balance to nobody.

Count eleven, as first announced: Brannigan {10,876|a11|t=as first announced}, Molloy-Kerr {10,411|m11|^}, Gallogly {10,394|g11|^}.

Count eleven, as rechecked: Molloy-Kerr {10,407|mr|t=as rechecked}, Gallogly {10,398|gr|^}. Brannigan unchanged.

Doors opened at 9am on Saturday and the last declaration came on Wednesday at {11.52pm|cr}. The tally group, with {38 per cent|tyc|t=at noon on the Saturday} of boxes seen at noon on the Saturday, had said Molloy-Kerr {15|tym|^}, Brannigan {11.5|tya|^}. We have teased them enough about the second.

@doc f-col | opinion column | 2032-03-13
What {nine|dr} votes will buy

My neighbours, who had the patience of saints and the heating off, would like to know what they have elected.

In Fintan Molloy-Kerr they have a man of {61|am} who says he will find {2,200|hm|t=over five years|by=he} homes over five years, and never mind who owns them. In Adaeze Brannigan they have a woman of {34|aa} who counts only social ones, and promises {1,500|ha|t=over the same stretch|by=Adaeze Brannigan} over the same stretch. Add the two and you do not get {3,700|-}; you get an argument, since most of hers would be among his.

On crime, only he offered a number. {Sixty|gp|by=he} more gardaí would be on top of the {388|ga|t=last month} the division had last month. She preferred youth workers and would not be drawn on how many.

Money? She spent {€12,900|as}, he {€44,300|ms}, and the cap was {€48,600|li}. A vote for her at the first time of asking cost under two euro. His cost better than five.

And yet he was within {nine|dr|t=in the end} votes of oblivion in the end, {17|d11|t=on Monday} on Monday, on a night when his party was losing {11|ul} seats and finishing with {41|us}. The exit pollsters had it right for once: {23.5|xu|by=The exit pollsters} for Civic Union from {4,200|xs|^} doorsteps.

Nearly four in ten of those entitled to vote left it to the rest of us. I have met several since. They are all furious with the result.
