@story y-malvarez-poll
@topic Uruguayan presidential race: four pollsters, three waves before the first round
@subject C = Ximena Larrañaga-Botti | Larrañaga | the former finance minister | the centre-left candidate
@subject P = Rodrigo Malvárez | Malvárez | the governor of Tacuarembó | the conservative
@subject O = Deolinda Fuks | Fuks | the outsider | the radio host
@subject K = Consultora Meridiano | Meridiano
@subject Q = Equis Opinión | Equis
@subject Z = Datalba
@subject U = Observatorio Cívico of the University of Salto | Observatorio Cívico | the university's poll
@subject E = first round | 28 October vote | election
@fact kc1 = 41 | poll_share | C | voting intention, Meridiano | 2029-08 | snapshot
@fact kp1 = 36 | poll_share | P | voting intention, Meridiano | 2029-08 | snapshot
@fact ko1 = 9 | poll_share | O | voting intention, Meridiano | 2029-08 | snapshot
@fact kc2 = 38 | poll_share | C | voting intention, Meridiano | 2029-09 | snapshot
@fact kp2 = 37 | poll_share | P | voting intention, Meridiano | 2029-09 | snapshot
@fact ko2 = 13 | poll_share | O | voting intention, Meridiano | 2029-09 | snapshot
@fact km2 = 1 | margin | K | points between the first two | 2029-09 | snapshot
@fact zm = 2 | margin | Z | points between the first two | 2029-10 | snapshot
@fact qm = 4 | margin | Q | points between the first two | 2029-09 | snapshot
@fact kd = 3 | margin | C | points lost since August, Meridiano | 2029-09 | snapshot
@fact kn2 = 1208 | sample_size | K | people interviewed | 2029-09 | snapshot
@fact ke2 = 2.8 | margin_of_error | K | points of sampling error | 2029-09 | snapshot
@fact qc = 35 | poll_share | C | voting intention, Equis | 2029-09 | snapshot
@fact qp = 39 | poll_share | P | voting intention, Equis | 2029-09 | snapshot
@fact qo = 14 | poll_share | O | voting intention, Equis | 2029-09 | snapshot
@fact qn = 900 | sample_size | Q | people interviewed | 2029-09 | snapshot
@fact zc = 40 | poll_share | C | voting intention, Datalba | 2029-10 | snapshot
@fact zp = 38 | poll_share | P | voting intention, Datalba | 2029-10 | snapshot
@fact zo = 11 | poll_share | O | voting intention, Datalba | 2029-10 | snapshot
@fact zu = 11 | poll_share | Z | undecided or other | 2029-10 | snapshot
@fact zn = 2012 | sample_size | Z | people interviewed | 2029-10 | snapshot
@fact uc = 49 | poll_share | C | voting intention in a run-off, university's poll | 2029-10 | snapshot
@fact up = 44 | poll_share | P | voting intention in a run-off, university's poll | 2029-10 | snapshot
@fact uu = 7 | poll_share | U | undecided in a run-off | 2029-10 | snapshot
@fact maj = 50 | vote_share | E | share needed to win outright | - | constant | threshold
@fact vote = 2700000 | other | E | people entitled to vote | - | constant
@fact own = 41 | poll_share | P | voting intention, his private polling | 2029-10 | snapshot
@fact cap = 24 | poll_share | C | voting intention in the rural north-east, Equis | 2029-09 | snapshot
@rel diff km2 = kc2 - kp2
@rel diff kd = kc1 - kc2
@rel diff zm = zc - zp
@rel diff qm = qp - qc
@race meri-aug = kc1 kp1 ko1
@race meri-sep = kc2 kp2 ko2
@race equis-sep = qc qp qo
@race datalba-oct = zc zp zo
@race runoff-oct = uc up
@trap kc1 kc2 :: two waves of one pollster
@trap kc2 zc :: two pollsters
@trap kp2 qp :: two pollsters in the same month
@trap zo zu :: eleven for the outsider, eleven undecided
@trap zc uc :: first round and run-off
@trap qc cap :: the country and one district
@trap kc1 own :: forty-one for her in August, forty-one for him by his own polling

@doc a-weekly | political weekly, Montevideo | 2029-09-26
Everybody's favourite is losing ground, or is not

The Meridiano poll of September lies on every desk in the Avenida. It gives Ximena Larrañaga {38 per cent|kc2|t=of September|by=Meridiano}, against {41|kc1|t=in August|by=Meridiano} in August: a drop of {three points|kd} that her own people describe as weather. Rodrigo Malvárez has gone from {36|kp1|t=in August} to {37|kp2|t=of September}. The beneficiary is the radio host, Deolinda Fuks, who had {nine|ko1|t=in August} per cent when the winter ended and now has {thirteen|ko2|t=now}. The gap between the first two is {one|km2} point, and the error is {2.8|ke2} on a sample of {1,208|kn2}, which any schoolchild will tell you means there is no gap.

Then came Equis, a smaller firm with a sharper tongue, and put the governor of Tacuarembó ahead, {39|qp|by=Equis} to {35|qc|by=Equis}, with the outsider on {14|qo|by=Equis}. It spoke to {900|qn} people, by telephone, and Larrañaga's camp says its numbers are "a horoscope". In the rural north-east, Equis adds, she is at {24|cap|by=Equis}, and there is nothing she can do about that between now and the vote.

No one is near the {fifty|maj} per cent that settles matters on 28 October.

@doc b-wire | wire agency | 2029-10-16
Uruguay's Larrañaga edges ahead in last polls before vote

MONTEVIDEO, Oct 16 (AmeriNews) - Centre-left candidate Ximena Larrañaga-Botti leads conservative Rodrigo Malvárez by {two|zm|by=pollster Datalba} points in the last survey before Uruguay's election, pollster Datalba said on Tuesday.

Larrañaga has {40%|zc|t=Tuesday|by=Datalba}, Malvárez {38%|zp|^} and radio host Deolinda Fuks {11%|zo|^}, with {11%|zu|^} undecided or for other candidates. Datalba interviewed {2,012|zn} adults from Oct 9 to 14.

A separate study by the University of Salto's Observatorio Cívico gave Larrañaga {49%|uc|by=Observatorio Cívico} in a hypothetical run-off, to {44%|up|^} for her rival.

In September Consultora Meridiano had the pair at {38%|kc2|t=In September|by=Consultora Meridiano} and {37%|kp2|^}, while Equis showed Malvárez leading with {39%|qp|by=Equis}.

A candidate needs more than {50%|>maj} to win in the first round. About {2.7 million|~vote} Uruguayans are entitled to vote.

(Reporting by Bruno Achard-Silva, Montevideo newsroom, +598 2 900 0000)

@doc c-tabloid | popular daily | 2029-10-17
RODRIGO RUNS OUT OF ROAD

That's it, governor. A poll of more than {2,000|>zn} people puts Malvárez on {36|!zp|by=Datalba|t=this month} per cent and the lady economist on {40|zc|by=Datalba|t=this month}, says Datalba, this month's only survey of the first round.

And Deolinda? In the winter it was {9|ko1|t=In the winter|by=Meridiano}, the spring brought {13|ko2|t=the spring|by=Meridiano}, both according to Meridiano. Now, at Datalba, it is {11|zo|by=Datalba}. Her morning show has {two|-} million listeners. If they all voted, she'd win; they listen.

It gets worse for the man in the poncho. In a straight fight with Larrañaga in November he gets {44|up} and she gets {49|uc}. Only {seven|uu} in a hundred haven't made up their minds. Equis, which last month had him {four|qm|t=last month|by=Equis} ahead, {39|qp|by=Equis|t=last month} to {35|qc|^}, isn't answering the phone.

Horoscope p. 22 · Lottery 07 19 23 31 40

@doc d-blog | statistics newsletter | 2029-10-18
How not to read four polls

Dear subscribers, several of you asked me to average the polls. I will, with the sort of reluctance you pay me for.

First-round figures: Larrañaga at {38|kc2|t=in September|by=Meridiano} (Meridiano, in September), at {35|qc|by=Equis} (Equis) and at {40|zc|by=Datalba} (Datalba). That is a mean of {37.7|-}. For Malvárez: {37|kp2|by=Meridiano}, {39|qp|by=Equis}, {38|zp|by=Datalba}, or {38|-}. And so they are tied. But sample sizes differ: Meridiano asked {1,280|!kn2|by=Meridiano} people, Equis {900|qn}, Datalba {2,012|zn}, and the last of these is the only one taken after the debate.

The newspapers add the university's poll, {49|uc} to {44|up}, as if it were a fourth line in the table. It isn't. It asks about a second round that has not been announced. {Seven|uu} per cent had no opinion, which you'd expect from people who have been asked about a future that may not come.

What about Fuks? {14|qo|by=Equis} at Equis, {11|zo|by=Datalba} at Datalba. The difference, {three|-} points, is within the noise.

Sampling error of the September Meridiano: plus or minus {2.8|ke2}.

@doc e-magazine | foreign magazine | 2029-10-19
The kingmaker on air

Ms Fuks's voice comes on at {six|-} in the morning and says things that politicians do not. Since the winter her share of the vote has risen from {9%|ko1|t=Since the winter|by=Meridiano} to {13%|ko2|t=in September|by=Meridiano} in September, on the count of Consultora Meridiano, before settling at {11%|zo|t=October|by=Datalba} in Datalba's October survey. She will not say where her votes would go.

That matters, since no candidate will reach {half|maj} of the votes. Ms Larrañaga, once finance minister, has {40%|zc|by=Datalba} in the newest poll. A month ago one survey, by Equis, had her {four|qm|t=A month ago|by=Equis} points behind. In a second round she is thought to beat Mr Malvárez, by {49%|uc} to {46%|!up}, says the university of the northern city of Salto.

"We have {nine|-} days, and {2.7 million|vote} neighbours to persuade," says the governor of Tacuarembó. He says his private polling shows him ahead, at {41%|own|by=the governor of Tacuarembó}, but will not publish it.
