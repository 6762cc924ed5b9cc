@story u-skarvdalen-lost-boy
@topic Search for a boy lost on a school ski outing in Skarvdalen, Norway: evening, morning, inquiry
@subject S = Skarvdalen search | the search | the rescue operation
@subject E = Eirik Tangvald | Eirik | the boy | the pupil
@subject L = Lisbet Aune | Aune | the teacher
@subject O = Oddvar Brenna | Brenna | the dog handler
@subject H = Storlia School | the school
@subject N = Norwegian Search Dogs | the dog club | the volunteers
@subject T = Skarvdalen municipality | the municipality
@fact ls = 13:20 | clock | E | time at which he was last seen | 2003-02-12 | constant
@fact al = 15:05 | clock | S | time at which the police were called | 2003-02-12 | constant
@fact fo = 08:25 | clock | E | time at which he was found | 2003-02-13 | constant
@fact ot = 1145 | duration | E | minutes lost | 2003-02-13 | constant
@fact ea = 7 | age | E | age | 2003 | constant
@fact oa = 62 | age | O | age | 2003 | constant
@fact la = 29 | age | L | age | 2003 | constant
@fact p1 = 85 | other | S | people searching | 2003-02-12 19:00 | snapshot
@fact p2 = 210 | other | S | people searching | 2003-02-13 07:00 | snapshot
@fact dg1 = 9 | other | S | dogs searching | 2003-02-12 19:00 | snapshot
@fact dg2 = 14 | other | S | dogs searching | 2003-02-13 07:00 | snapshot
@fact tn = -14 | temperature | S | degrees at the coldest | 2003-02-13 night | snapshot
@fact tf = -12 | temperature | S | degrees forecast for the night | 2003-02-12 evening | plan | projected
@fact bt = 32.4 | temperature | E | degrees of body heat on arrival at hospital | 2003-02-13 | snapshot
@fact ds = 2.6 | distance | E | kilometres from the cabin to where he was found | 2003-02-13 | constant
@fact ra = 4 | distance | S | kilometres of radius searched at first | 2003-02-12 | constant
@fact pu = 43 | other | H | pupils on the outing | 2003-02-12 | constant
@fact ad = 5 | other | H | adults on the outing | 2003-02-12 | constant
@fact rq = 6 | other | T | adults that the guideline asks for | 2003 | constant | threshold
@fact en = 118 | enrolment | H | pupils | 2003 | constant
@fact hs = 2 | duration | E | nights kept in hospital | 2003-02-15 | constant
@fact hp = 1 | duration | E | nights expected in hospital | 2003-02-13 | plan | projected
@fact co = 640000 | spending | S | kroner for the search | 2003-02 | cumulative
@fact mi02 = 31 | cases | N | calls to look for missing people | 2002 | cumulative
@fact mi01 = 24 | cases | N | calls to look for missing people | 2001 | cumulative
@fact dep = 60000 | budget | T | kroner for locator beacons | 2003-03 | plan | pledged
@trap p1 p2 :: the evening's party and the morning's
@trap dg1 dg2 :: dogs in the evening and the morning
@trap ls al :: last seen, police called
@trap ds ra :: where he lay and the circle searched
@trap hs hp :: two nights, one expected
@trap tn bt :: air and body
@trap tn tf :: measured and forecast
@trap ad rq :: adults there and adults asked for
@trap mi01 mi02 :: two years
@trap ea hs :: a boy's age, a stay
@trap pu en :: the outing, the whole school

@doc a-wire | Norwegian news agency, English service | 2003-02-12
Boy, {7|ea}, missing in mountains after school outing

OSLO (NNT) -- Some {85|~p1|t=Wednesday evening} people with {nine|dg1|^} dogs were searching Skarvdalen in central Norway on Wednesday evening for a {seven|ea}-year-old boy who vanished on a school ski trip.

The pupil was last seen {at 13:20|ls} when his group set off from a cabin for a hill some hundred metres away, police said. A teacher raised the alarm {at 15:05|al}, after the others had looked for him.

"He has good clothes and a lunch box," said operations leader Terje Fossum. The search was concentrated within {four|ra|by=Fossum} kilometres of the cabin, he said. A Sea King helicopter had to turn back because of snow showers.

It was minus {six|-} degrees in the valley at dusk. For the night, forecasters expect {minus 12|tf|m=projected|t=For the night|by=forecasters} or colder.

{Forty-three|pu} pupils and {five|ad} adults from Storlia School were on the outing. The rest are home.

20:40 12-02-03 / urgent / 3rd lead / pick up 4th graf

@doc b-local | local newspaper | 2003-02-14
He ate the raisins first

BY GUNNHILD SØRVIK (text) and ARE MOEN (photo, 14 pictures)

{Nineteen hours and five minutes|ot|v=1145}. That's how long Eirik Tangvald from Storlia was gone, from {twenty past one|ls} on Wednesday to {8:25|fo} on Thursday morning, when a flat-coated retriever called Bamse put her nose into a spruce and would not take it out again.

Bamse belongs to Oddvar Brenna, a baker, {62|oa}, who has been out with the dog club since he was {40|-}. "It has come to {31|mi02|t=last year|by=He} calls last year," he says, "it was {24|mi01|t=the year before} the year before. {Two|-} thirds of them are people in slippers from the nursing home. You get to like a boy with a rucksack."

Eirik had crept under the branches {2.6|ds} kilometres from the cabin, on the wrong side of the stream, inside the ring that had been drawn at the beginning but in the one corner that the evening's teams had saved for daylight. By then {210|p2|t=By then} people were out, soldiers from Værnes among them, and {14|dg2|^} dogs.

It had been {14|tn|v=-14|t=at four in the morning} below at four in the morning. At the hospital his temperature was {32.4|bt|t=At the hospital}. "Mild to moderate," said the duty doctor. "He'll be home tomorrow."

He ate the raisins first, he told his father, then the cheese. The sandwich with liver paste he left.

PAGE 11: Ski marathon: Hovstein 4th, 38 seconds behind.

@doc c-national | national tabloid | 2003-02-16
The teacher: "I counted them three times"

Kristin Solem Eide
Tel. 555 01 90

She has hardly slept since. Lisbet Aune, {29|la}, in her second year at Storlia, was responsible for the {11|-} youngest of the {43|pu} children on Wednesday.

"I counted at the cabin, I counted at the slope. At the slope I had {ten|-}."

Between the moment that she missed him and the call to the police, {at five past three|al}, lies {more than an hour|-}. It is this hour that the municipality wants to know about. Its guideline says {one|-} adult for every {eight|-} pupils off the marked track, which for such a group makes {six|rq|m=threshold|by=Its guideline}. There were {five|ad}.

"The sixth had a fever," says headmaster Rolf Gjelsvik. He has {118|en} pupils, {14|-} teachers and {one|-} substitute.

The boy himself came home on Saturday, after {two|hs|t=on Saturday} nights on the children's ward instead of the {one|hp} that the doctors had first counted on; a toe worried them. He turns {eight|-} in April. He wants a dog.

At its largest the search took in {over 200|>p2|v=200|t=At its largest} people. It began with {fewer than a hundred|<p1|v=100}.

Album chart: No. 1 for a 6th week. Lotto: 3, 9, 14, 17, 22, 28, 33.

@doc d-minutes | municipal note to councillors | 2003-03-05
SKARVDALEN KOMMUNE -- Orientation to the executive committee, item 14/03

Incident of 12-13 February, Storlia School

- Participants: {43|pu} pupils (of {118|en} at the school), {5|ad} adults. Guideline of 1998: {6|rq|m=threshold}.
- Pupil last observed {13:20|ls}. Missed approx. 13:45. Police notified {15:05|al}. Found {08:25|fo} next day, {2.6|ds} km NNE.
- Crews: {85|p1|t=19:00} persons/{9|dg1|^} dogs at 19:00; {210|p2|t=07:00 next morning}/{14|dg2|^} at 07:00 next morning.
- Cost, all agencies, so far as reported: NOK {640,000|co}. The municipality's share is {45,000|-}. Press reports of "{2 million|-}" include the helicopter, which the state pays.
- Proposal: {60,000|dep|m=pledged} kroner for {20|-} locator beacons; outings off marked tracks only if the wind is below {8|-} m/s and the temperature above {minus 10|-}.
- No personal responsibility is found. Ms Aune ({29|la}) has resumed work.
- A member's proposal that every pupil under {ten|-} wear a beacon at all times is not recommended.

Next meeting 19 March, 18:00, room 2. Road 714 closed 8-15.

@doc e-letter | search-dog club's members' bulletin | 2003-04-01
HUNDEPOSTEN No. 2 -- From the chair

Dear all,

Spring is here and so is the accounting. Since New Year we have had {13|-} calls, against {six|-} in the same months of last year. If it goes on like that, {2002|-} and its {31|mi02} will look like a holiday.

About Skarvdalen. Oddvar ({62|oa}, he asks me to add "{and a half|-}") and Bamse get the club's plaque. The find came after {19|~ot|v=1140} hours, in the {third|-} sector that they walked, at {25 past eight|fo}. Note that {five|-} of the {14|dg2|t=that morning} dogs on the hill that morning were under {three|-} years old.

What we should learn: the first evening, {nine|dg1|t=the first evening} dogs were spread over the full {four|ra|^} kilometres round the cabin. Statistics from abroad, which Unni has dug up, say that half of all lost children of {4|-} to {9|-} years are found within {1.6|-} kilometres, and {three in four|-} within {3|-}. Eirik lay at {2.6|ds}. Ring by ring, then.

And: a boy whose temperature is down to {32|bt|round|t=on arrival} on arrival must be carried flat.

Winter course: 24-27 April, NOK 1,100, dogs free.
