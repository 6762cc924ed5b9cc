@story ardglasson-count
@topic Local election count in Ardglasson, Ireland: the last seat, the recheck and the full recount
@subject A = Ardglasson electoral area | Ardglasson | the Ardglasson area
@subject D = Nuala Devanny | Devanny | Cllr Devanny
@subject C = Tadhg Corrigan | Corrigan | Mr Corrigan
@subject O = Oluwaseun Adebayo | Adebayo | Seun Adebayo | Mr Adebayo | Seun
@subject H = Bríd Hanafin | Hanafin | Ms Hanafin | Bríd | the outgoing councillor
@subject P = Padraig Mulkerrin | Mulkerrin | the returning officer
@fact el = 24610 | other | A | people on the register | - | constant
@fact tp = 12810 | votes_cast | A | ballots cast | 2032-06-08 | snapshot
@fact sp = 162 | votes_cast | A | spoiled ballots | 2032-06-08 | snapshot
@fact vp = 12648 | votes_cast | A | valid ballots | 2032-06-08 | snapshot
@fact q = 2109 | vote_count | A | votes needed to be elected | - | constant | threshold
@fact to = 52.05 | turnout | A | turnout | final | snapshot
@fact to0 = 49.3 | turnout | A | turnout | 2027 election | snapshot
@fact st = 5 | seats | A | seats to fill | - | constant
@fact cn = 11 | candidates | A | candidates on the ballot | - | constant
@fact d1 = 2304 | vote_count | D | first-preference votes | first count | snapshot
@fact c1 = 1998 | vote_count | C | first-preference votes | first count | snapshot
@fact o1 = 1377 | vote_count | O | first-preference votes | first count | snapshot
@fact h1 = 1361 | vote_count | H | first-preference votes | first count | snapshot
@fact l1 = 16 | margin | O | lead in votes over the nearest rival | first count | snapshot
@fact ds = 195 | vote_count | D | surplus votes over the quota | first count | snapshot
@fact o9 = 1842 | vote_count | O | votes after transfers | ninth count | snapshot
@fact h9 = 1839 | vote_count | H | votes after transfers | ninth count | snapshot
@fact l9 = 3 | margin | O | lead in votes over the nearest rival | ninth count | snapshot
@fact or = 1840 | vote_count | O | votes after transfers | full recount | snapshot
@fact hr = 1841 | vote_count | H | votes after transfers | full recount | snapshot
@fact lr = 1 | margin | H | lead in votes over the nearest rival | full recount | snapshot
@fact x = 14 | vote_count | A | ballots set aside as doubtful | 2032-06-10 | snapshot
@fact stf = 38 | other | P | count staff | 2032-06-10 | snapshot
@fact ho = 640 | units_pledged | O | council homes promised | - | plan | pledged
@fact hh = 400 | units_pledged | H | council homes promised | - | plan | pledged
@fact hb = 40 | margin | H | lead in votes over the nearest rival | by-election | snapshot
@fact lo = 2 | vote_count | O | votes lost in the recount | full recount | snapshot
@rel sum tp = vp + sp
@rel share to = tp / el
@rel diff ds = d1 - q
@rel diff l1 = o1 - h1
@rel diff l9 = o9 - h9
@rel diff lr = hr - or
@race first = d1 c1 o1 h1
@race ninth = o9 h9
@race recount = hr or
@trap tp vp :: the total poll includes spoiled votes
@trap o1 o9 :: transfers added since the first count
@trap l9 lr :: the recount reversed the lead
@fact xg = 12 | vote_count | A | doubtful ballots accepted | 2032-06-11 | snapshot
@fact yc = 19 | duration | H | years on the council | 2032 | constant
@fact nl = 2 | duration | H | nights of lost sleep | 2032-06 | cumulative
@fact ao = 44 | age | O | age | 2037 | plan
@fact cc = 61000 | spending | A | cost of the count in euros | final | cumulative
@fact hr2 = 11 | duration | P | hours on his feet | 2032-06-11 | snapshot
@trap x xg :: set aside and accepted
@trap ho hh :: rivals' pledges
@rel diff lo = o9 - or

@doc radio-site | local radio station site | 2032-06-09
Devanny home and dry as Ardglasson settles in for a long night

There was one clear winner and a crowd of worried faces in the parish hall yesterday evening when returning officer Padraig Mulkerrin read out the first count. {Eleven|cn} people went before the voters in Ardglasson; {five|st} will sit on the council.

The quota was set at {2,109|q|by=returning officer Padraig Mulkerrin} and Nuala Devanny strolled past it with {2,304|d1|t=the first count|by=returning officer Padraig Mulkerrin}, leaving {195|ds|^} votes to be handed around. Tadhg Corrigan needs only a little help on {1,998|c1|^}.

After that it gets tight. Newcomer Seun Adebayo began on {1,377|o1|^}, a mere {16|l1|^} ahead of Bríd Hanafin, who has held her seat since she won it by {40|hb|t=in a by-election} votes in a by-election. She was on {1,631|!h1|^}, and her team said transfers "always came late to Bríd".

Turnout is put at {52 per cent|~to}, up from {49.3|to0|t=five years ago} five years ago.

Text the studio on 086 555 0142. NEXT ON AIR: The Farm Hour, 7pm

@doc national-paper | national broadsheet | 2032-06-10
{Three|l9} votes in it: full recount ordered for last Ardglasson seat

Three days after polling, the final seat in the Ardglasson area is still not filled.

On the ninth count, completed shortly before 2am, Oluwaseun Adebayo had {1,842|o9|t=On the ninth count} and Bríd Hanafin {1,839|h9|^}. Neither had reached the {2,109|q} mark, so the higher would have been deemed elected "without reaching the quota", as the law puts it. Mr Adebayo's cushion of {three|l9|^} was too thin for Ms Hanafin, who asked for a complete recount instead of a recheck of the bundles.

Mr Mulkerrin granted it. His {38|stf|by=Mr Mulkerrin} staff will go through all {12,648|vp|^} valid papers from the beginning today; the {162|sp|^} spoiled ones will also be looked at again. A further {14|x|^} on which an official mark is faint have been put in an envelope for the lawyers.

Mr Adebayo, a bus driver who moved here from Ibadan and campaigned on {640|ho|s=Mr Adebayo} new council homes, had been {16|l1|t=when the first preferences were announced} ahead of the outgoing councillor when the first preferences were announced. Ms Hanafin's manifesto asked for {400|hh}.

RELATED: Cork seat decided on 22nd count
Photograph: Orla Finnerty/Pressline

@doc blog | live blog of a regional newspaper | 2032-06-11
ARDGLASSON RECOUNT LIVE: Hanafin takes it by a single vote

18.52 It's over. Mulkerrin has just declared: Hanafin {1,841|hr|t=just declared|by=Mulkerrin}, Adebayo {1,840|or|^}. A {one|lr|^}-vote win! She is carried shoulder high past the tea urn.

18.40 Reminder of where we were before this started. Adebayo was in front by {13|!l9|t=before this started}, on {1,842|o9|^} to {1,839|h9|^}.

17.15 A lawyer for Seun has objected to one of the {14|x} doubtful papers. It was apparently filled in with an eyeliner pencil.

15.30 We are told that {12,810|tp} people voted out of {24,610|el} on the register. That's the highest since the area was drawn.

14.05 Corrigan, who was safely elected on the fourth count after starting on {1,998|c1|t=after starting on}, is handing out sandwiches.

13.00 Good afternoon from the hall. There are {28|!stf} counters at the tables, all of them drinking from the same kettle by the look of it.

@doc explainer | public broadcaster explainer | 2032-06-12
How did a lead of {three|l9} turn into a defeat by {one|lr}?

What happened? In the fifth and final seat of Ardglasson, a full recount moved {two|lo} votes in each direction. Seun Adebayo lost {two|lo}; Bríd Hanafin gained as many. That put her at {1,841|hr|t=after the recount}, enough to pass him, after the recount.

Where had the votes been? {Two|-} papers sat in the wrong bundle, according to the returning officer.

How many are needed to be elected? Divide the valid poll, {12,648|vp}, by one more than the number of seats ({five|st}) and add a vote: {2,109|q}. The total poll was slightly larger at {12,810|tp}, but {162|sp} papers were blank or defaced.

Was anyone elected outright? Only Nuala Devanny, whose {2,304|d1|t=first preferences} first preferences gave her a surplus of {195|ds|^}.

Can Mr Adebayo go to court? Yes, within 28 days. He said that he "would sleep first". He has not withdrawn his promise of {640|ho|s=his} homes "whoever builds them".

Did people care? {52.05%|to} of those on the register of {24,610|el} came out.

@doc magazine | weekly current affairs magazine | 2032-06-20
The eyeliner vote

Somewhere in a sealed box in Ardglasson lies the ballot paper that made a councillor, and on it, in waterproof black, somebody has drawn a {1|-}.

It was among {14|x|t=on the Thursday} papers that Padraig Mulkerrin set aside on the Thursday. {Twelve|xg|t=on the Thursday} of those were let in. That one was, too; a preference, the book says, may be written with anything that leaves a mark. It was for Bríd Hanafin.

You will remember the arithmetic. After nine counts the bus driver had {1,842|o9|t=After nine counts|s=the bus driver}, the outgoing councillor {1,839|h9|^}. After the recount he had {1,840|or|t=After the recount|s=he} and she {1,841|hr|^|s=she}. A lead of {three|l9|t=After nine counts|s=the bus driver} became a deficit of {one|lr|t=After the recount}, and a career of {19|yc|s=the outgoing councillor} years went on.

I went to see them both. Hanafin keeps hens and a filing cabinet. She has promised {400|hh|s=She} homes, which she can list by field. "I began {16|l1|t=on the first count|s=him} behind him on the first count and I never lost a night's sleep," she said. Then: "I lost {two|nl}."

Seun Adebayo was on the late shift. The 51A goes out past the mart and back, and nearly everybody who got on had something to say to him. He had polled {1,377|o1|t=first preferences|s=He} first preferences from a standing start, more than the sitting member's {1,361|h1|^|s=the sitting member}; of {12,648|vp} valid votes a good many seemed to be on board. Would he run again in 2037? He'd be {44|ao|t=in 2037|s=he} by then. "If I've my {640|ho|s=I} houses built, I won't need to," he said, and let a woman off at the wrong stop, because she asked.

It cost the county {€61,000|cc} to count Ardglasson three times. Per vote moved, that comes to more than a small car. Nobody whom I met thought it dear.

Mulkerrin, who had {38|stf} people at the tables and did not sit down for {11|hr2} hours, retires in the autumn. He's bringing the kettle.
