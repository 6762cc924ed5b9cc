@story za-metsakula-schools
@topic Estonian municipality votes to merge village schools
@subject C = Metsaküla rural municipality council | the council | the municipality
@subject M = Mayor Aivar Kasemets | the mayor | Kasemets
@subject L = Lauka school | Lauka
@subject T = Tori-Metsa school | Tori-Metsa
@subject N = the new state gymnasium | the gymnasium
@subject P = parents of Lauka | the parents
@fact sch = 7 | other | C | schools | 2028-02 | snapshot
@fact schn = 4 | other | C | schools | 2029-09 | plan
@fact clo = 3 | other | C | schools to close | 2029-09 | plan
@rel diff clo = sch - schn
@fact vy = 11 | votes_cast | C | councillors for the merger | 2028-02-22 | constant
@fact vn = 9 | votes_cast | C | councillors against the merger | 2028-02-22 | constant
@fact va = 1 | votes_cast | C | councillors who abstained | 2028-02-22 | constant
@fact seats = 21 | seats | C | councillors | 2028 | constant
@rel sum seats = vy + vn + va
@race vote = vy vn va
@fact pup = 1240 | enrolment | C | pupils | 2027-28 | snapshot
@fact pup0 = 1910 | enrolment | C | pupils | 2007-08 | constant
@fact pl = 47 | enrolment | L | pupils | 2027-28 | snapshot
@fact pt = 62 | enrolment | T | pupils | 2027-28 | snapshot
@fact cost = 6900 | spending | C | euros a year for a pupil | 2027 | snapshot
@fact costl = 11800 | spending | L | euros a year for a pupil | 2027 | snapshot
@fact sav = 840000 | budget | C | euros a year to be saved | 2029 | plan | projected
@fact tea = 134 | jobs | C | teachers | 2028-02 | snapshot
@fact tead = 22 | jobs | C | teaching posts to go | 2029-09 | plan
@fact bus = 23 | distance | L | kilometres to the next school | - | constant
@fact bust = 48 | duration | L | minutes of bus ride to the next school | 2029-09 | plan | projected
@fact pet = 1530 | other | P | signatures | 2028-02-21 | cumulative
@fact bud = 14200000 | budget | N | euros for the building | 2029 | plan
@fact grant = 9500000 | budget | N | euros of state grant for the building | 2029 | plan | pledged
@fact built = 1869 | date | L | year of founding | - | constant
@fact born = 51 | other | C | births | 2027 | constant
@fact born0 = 118 | other | C | births | 2010 | constant
@fact court = 30 | duration | P | days to go to court | 2028-02-22 | constant
@fact hyp = 10 | votes_cast | C | councillors against the merger had one more voted so | 2028-02-22 | constant | hypothetical
@fact cap = 2300 | other | C | pupils that the buildings are made for | - | constant
@fact heat = 610000 | spending | C | euros a year for heating | 2027 | snapshot
@fact raise = 500000 | budget | C | euros a year for teachers' pay | 2029 | plan | pledged
@fact busn = 3 | other | C | new bus lines | 2029-08 | plan
@fact price = 1 | price | L | euros for the old school house | 2028-03 | plan
@fact ret = 9 | jobs | C | teachers who retire | 2029 | plan
@fact cls = 5 | other | - | children in a small class | - | constant
@trap vn hyp :: real and imagined
@trap sch schn :: now and after the merger
@trap pup pup0 :: now and twenty years ago
@trap cost costl :: average and one school
@trap bud grant :: whole cost and state part
@trap born born0 :: two years
@trap vy seats :: for and all

@doc a-err | public broadcaster news, English | 2028-02-22
Metsaküla council votes {11|vy}–{9|vn} to close {three|clo} schools

22.02.2028 20:10

The council of Metsaküla rural municipality decided on Tuesday evening to keep {four|schn|t=from autumn 2029} of its {seven|sch} schools from autumn 2029. {Eleven|vy|t=on Tuesday evening} of {21|seats} councillors were in favour, {nine|vn|^} against; {one|va|^} abstained.

The schools at Lauka, Tori-Metsa and Rannu will be closed. Together with them {22|tead} of {134|tea} teaching posts go.

Mayor Aivar Kasemets (Municipal Union) said that there were {51|born|t=last year} births in the municipality last year, compared with {118|born0|t=in 2010} in 2010. It has {1,240|pup|t=at present} pupils at present. "I can't sign a decree on more children."

The decision is expected to save {€840,000|sav|t=a year} a year.

Parents of Lauka said they'd go to the administrative court. They have {30|court} days.

@doc b-paper | county newspaper | 2028-02-24
The bell of {1869|built}

Kadri Lepasaar

It's a ship's bell. A captain gave it, in the year when the farmers of Lauka built themselves a school because the nearest was a day away. Now the nearest will be {23|bus} kilometres away, by bus {48|bust} minutes, says the timetable that's been drawn up; a bus driver who was at the meeting says an hour, in winter.

{Forty-seven|pl} children go to Lauka. A child there costs {11,800|costl|t=a year} euros a year; on average in the municipality it's {6,900|cost}. "They cost what it costs to have a village," says headmistress Tiiu Raud, who's also the choir.

{1,530|pet|by=the parents} people signed against it, the parents say, more than voted for the mayor.

Tuesday's session lasted till half past nine. One councillor, Heino Puu, whose {two|-} grandchildren go to Tori-Metsa ({62|pt} pupils), did not press a button at all. Had he pressed "against", it'd have been {ten|hyp|m=hypothetical} to {eleven|vy} and nothing different, he worked out afterwards at the shop.

Twenty years ago the municipality had {1,910|pup0|t=Twenty years ago} pupils.

Also: ice road to the island closed at {24|-} cm · sprats {3.90|-} a kilo

@doc c-mun | municipal Q&A leaflet | 2028-03-01
School network 2029: answers

How many schools will there be?
{Four|schn}. In Metsaküla, Karjaküla, Sillaotsa and Vana-Vee.

Why?
{1,240|pup} pupils in buildings for {2,300|cap}. Heating alone costs {€610,000|heat|t=a year} a year.

What's saved?
{€840,000|sav} a year, of which {€500,000|raise} goes into teachers' pay.

How long will my child travel?
At most {48|bust} minutes. {Three|busn} new bus lines start in August 2029.

What about a gymnasium?
The new building in Metsaküla costs {€14.2 million|bud}. The state gives {€9.5 million|grant}, provided that the network is reformed by the end of 2029.

What becomes of the old houses?
Lauka has asked to have its school for {€1|price}. The council is likely to agree.

Will teachers be dismissed?
{22|tead} posts are lost. {Nine|ret} teachers retire anyway.

@doc d-opinion | weekly newspaper essay | 2028-03-09
What a school is per head

Divide. {€11,800|costl} here, {6,900|cost} there. With the same arithmetic one would close the north of the country, then the east.

The state has done it cleverly. It closes nothing. It gives {9.5 million|grant} towards a house that costs {14.2|bud|x=1000000}, and the municipality does the closing. The vote of {eleven|vy} to {nine|vn} was a vote for concrete.

I know the counter-question: what's a class with {five|cls} children? I was in one. I learnt patience, and to be all the roles in the play.

In {51|born} births there's a message, and the mayor has read it aloud. But nobody moves with {two|-} small children to a place from which the bus leaves at {6.40|-}.
