@story j1-finland-alueet-poll
@topic Party support before Finland's county elections, 2028
@subject K = Pohjan Liitto | Northern League | the League
@subject S = Työn Puolue | Labour Party | Labour | the prime minister's party
@subject V = Metsäpuolue | Forest Party | the Foresters
@subject H = Uusi Suunta | New Direction
@subject T = Tutka Research | Tutka
@subject P = Peilaus
@subject N = Maarit Hietaniemi | Hietaniemi | the prime minister
@fact kt = 24.1 | poll_share | K | support | Tutka, January 2028 | snapshot
@fact st = 22.6 | poll_share | S | support | Tutka, January 2028 | snapshot
@fact vt = 17.3 | poll_share | V | support | Tutka, January 2028 | snapshot
@fact ht = 9.8 | poll_share | H | support | Tutka, January 2028 | snapshot
@fact kd = 22.7 | poll_share | K | support | Tutka, December 2027 | snapshot
@fact sd = 23.9 | poll_share | S | support | Tutka, December 2027 | snapshot
@fact kp = 21.2 | poll_share | K | support | Peilaus, January 2028 | snapshot
@fact sp = 23.4 | poll_share | S | support | Peilaus, January 2028 | snapshot
@fact vp = 18 | poll_share | V | support | Peilaus, January 2028 | snapshot
@fact ku = 1.4 | margin | K | points gained in a month | Tutka, January 2028 | snapshot
@fact su = 1.3 | margin | S | points lost in a month | Tutka, January 2028 | snapshot
@fact gp = 1.5 | margin | K | points ahead of the second party | Tutka, January 2028 | snapshot
@fact gq = 2.2 | margin | S | points ahead of the second party | Peilaus, January 2028 | snapshot
@fact nt = 2480 | sample_size | T | people interviewed | January 2028 | constant
@fact np = 1046 | sample_size | P | people interviewed | January 2028 | constant
@fact mt = 1.9 | margin_of_error | T | margin of error | January 2028 | constant
@fact mp = 3.1 | margin_of_error | P | margin of error | January 2028 | constant
@fact ks = 26 | seats | K | seats in the Kymi county council | 2024 | cumulative
@fact cs = 79 | seats | - | seats in the Kymi county council | 2028 | constant
@fact tp = 47.5 | turnout | - | turnout in the county elections | 2024 | snapshot
@fact sure = 51 | poll_share | T | people sure to vote | January 2028 | snapshot
@fact df = 1240000000 | budget | - | euros of deficit of the counties | 2027 | snapshot | projected
@fact ap = 38 | poll_share | N | people content with her work | January 2028 | snapshot
@fact nu = 640 | jobs | K | nurses' posts promised | by 2030 | plan | pledged
@rel diff ku = kt - kd
@rel diff su = sd - st
@rel diff gq = sp - kp
@rel diff gp = kt - st
@race tutka-january = kt st vt ht
@race tutka-december = sd kd
@race peilaus-january = sp vp kp
@trap kt kp :: two pollsters in one month
@trap kt kd :: January and December
@trap mt mp :: margins of two pollsters
@trap gp gq :: leads of two parties in two polls
@trap ku gp :: a gain and a lead
@trap sure tp :: intention and turnout four years before
@trap ap st :: the prime minister and her party

@doc yleis | public broadcaster, English service | 2028-01-20
Northern League overtakes PM's party in new poll

The Northern League has become the country's most popular party, according to a Tutka Research survey published on Thursday.

Its support rose by {1.4|ku|t=in a month|by=a Tutka Research survey} percentage points in a month to {24.1|kt|by=a Tutka Research survey} percent; December's figure was {22.7|kd|t=December's}. Prime Minister Maarit Hietaniemi's Labour Party lost {1.3|su|^} points and is now at {22.6|st|^} percent, {1.5|gp|^} points behind, from {23.9|sd|t=December} in December.

The Forest Party is third on {17.3|vt} percent and New Direction fourth on {9.8|ht}.

Tutka interviewed {2,480|nt} people between 3 and 17 January. The margin of error is {1.9|mt} percentage points either way.

Voters elect county councils on 13 February. Just {51|sure} percent told Tutka they were certain to take part; four years ago turnout was {47.5|tp|t=four years ago} percent.

@doc iltasatama | evening tabloid | 2028-01-20
BOMBSHELL: League goes past Hietaniemi!

● Forest Party leader: "I smell spring"
● Read here why nurses ran away from Labour

Ouch! That is the sound from Kesäranta this morning.

The Northern League flies to {24.1%|kt} and the prime minister's party drops by {1.3 per cent|!su|force} in a single month. The gap is now {2.4|!gp} points, a canyon by Finnish standards.

Hietaniemi's own numbers are no comfort: {38%|ap} think she is doing well.

The Foresters ({17.3%|vt}) have stayed where they were. The young of New Direction ({9.8%|ht}) are still waiting for somebody to be angry with.

League chairman Juho-Matti Vainikkala promises that {640|nu} nurses' posts will appear by 2030. Out of a hat? "Out of administration," he told Iltasatama.

Quiz: Which party leader are you? 12 questions · Weather: -21 in Kuusamo

@doc kymi-daily | regional daily | 2028-01-22
Two polls, one week: who is really first?

Kouvola

In this newspaper's territory, where the League holds {26|ks} of the {79|cs} seats on the county council, party offices had barely hung up their balloons when a second pollster took them down.

Peilaus, whose figures came out on Friday, sees the prime minister's people in the lead with {23.4|sp|by=Peilaus} and the League only at {21.2|kp|^}, behind it by more than {two|>gq} points. The Forest Party gets {18|vp|^}. Tutka had the League at {24.1|kt|by=Tutka} and Labour at {22.6|st|^}.

How can that be? Peilaus spoke to {1,046|np} people, Tutka to more than {2,400|>nt}. The former's results may be off by {3.1|mp} points, the latter's by less than {two|<mt}. "Each is right within its fences," says docent Eeva Räihä. "Do not compare one's dog to the other's cat."

Only in December's Tutka, by the way, the League stood at {23.9|!kd|t=December's}. That is quickly forgotten.

@doc policy-letter | think tank newsletter | 2028-01-24
Counties in the red, voters in the dark

Our Monday note begins with a sum: {1.24 billion|df} euros. That is what the counties together were short of when the books for 2027 were provisionally closed.

Parties that wish to run them talk of it as little as possible. The front-runner, which Tutka puts at {22.6|!kt|by=Tutka} per cent, has a programme of 31 pages with not one column of figures, if one leaves aside its {640|nu|m=pledged} posts for nurses. Labour's programme is shorter.

If those who are "certain" do vote, {51|sure} per cent of us will decide; last time it was {47.5|tp|t=last time}. Fieldwork of {2,480|nt} interviews, a fine sample, was not used to ask what people know about the deficit. We asked {nine|-} acquaintances. Two knew.
