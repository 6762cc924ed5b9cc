@story elarenal-extortion
@topic El Arenal, Peru: bus drivers shot, a transport strike and a mayor facing a vacancy vote, 2028
@subject E = El Arenal | the district | the municipality
@subject S = transport strike | the strike | paro
@subject T = transport companies' federation | the federation | transport companies
@subject P = national police | police
@subject Z = serenazgo | municipal patrol
@subject M = Mayor Wilder Quispe-Zamudio | Quispe-Zamudio | the mayor
@subject V = vacancy vote | the vote
@subject R = march to the congress | the march
@fact k0 = 31 | deaths | T | drivers and conductors killed | 2027 | cumulative
@fact k1 = 27 | deaths | T | drivers and conductors killed | January to April 2028 | cumulative
@fact k2 = 29 | deaths | T | drivers and conductors killed | 2028-05-09 | cumulative
@fact k3 = 34 | deaths | T | drivers and conductors killed | 2028-07-04 | cumulative
@fact kp = 3 | injuries | - | passengers wounded | 2028-05-08 | cumulative
@fact ex = 8 | price | T | soles a day asked for each bus | 2027 | snapshot
@fact e2 = 20 | price | T | soles a day asked for each bus | 2028-05 | snapshot
@fact eg = 150 | rate | T | rise in the sum asked for each bus | 2027 to 2028 | snapshot
@fact ec = 14 | other | T | companies that pay | 2028-05 | snapshot
@fact et = 19 | other | T | companies | 2028 | constant
@fact bs = 2360 | other | T | buses | 2028 | constant
@fact em = 47200 | other | T | soles a day if every bus pays | 2028-05 | snapshot
@fact s1 = 95 | other | S | share of buses stopped by the federation's count | 2028-05-14 | snapshot
@fact s2 = 60 | other | S | share of buses stopped by the ministry's count | 2028-05-14 | snapshot
@fact sd = 2 | duration | S | days | 2028-05-15 | cumulative
@fact sp = 410000 | other | S | passengers without transport | 2028-05-14 | snapshot | projected
@fact fa = 2.50 | price | T | soles for a ride | 2028-05 | snapshot
@fact ft = 7 | price | - | soles for a ride in a mototaxi on the day | 2028-05-14 | snapshot
@fact mr = 6000 | crowd | R | marchers by the federation's count | 2028-05-15 | snapshot
@fact mp = 2200 | crowd | R | marchers by the police estimate | 2028-05-15 | snapshot
@fact ma = 18 | arrests | R | people arrested | 2028-05-15 | cumulative
@fact mi = 11 | injuries | R | people hurt | 2028-05-15 | cumulative
@fact po = 318 | officers | P | police officers in the district | 2028-05 | snapshot
@fact pn = 900 | officers | P | police officers the district should have | 2028 | constant | threshold
@fact pe = 450 | officers | P | police officers and soldiers sent | 2028-05-16 | snapshot
@fact pd = 60 | duration | P | days of emergency | 2028-05-16 | plan
@fact pc = 34 | other | P | patrol cars that run | 2028-05 | snapshot
@fact pt = 71 | other | P | patrol cars owned | 2028-05 | snapshot
@fact zs = 240 | jobs | Z | guards | 2028-05 | snapshot
@fact zn = 500 | jobs | Z | guards | 2028-12 | plan | pledged
@fact cb = 186 | other | Z | cameras installed | 2028 | constant
@fact cw = 52 | other | Z | cameras that work | 2028-05 | snapshot
@fact cp = 27.96 | other | Z | share of cameras that work | 2028-05 | snapshot
@fact cc = 9300000 | spending | Z | soles for cameras | 2026 | cumulative
@fact bu = 142000000 | budget | E | soles in the budget | 2028 | plan
@fact bz = 21300000 | budget | Z | soles for the patrol | 2028 | plan
@fact bp = 15 | other | Z | share of the budget for the patrol | 2028 | plan
@fact ar = 12 | arrests | P | suspected extortionists arrested | 2028-06-20 | cumulative
@fact af = 7 | other | P | suspected extortionists set free | 2028-06-20 | cumulative
@fact aj = 5 | other | P | suspected extortionists in prison | 2028-06-20 | snapshot
@fact hm = 94 | deaths | E | homicides | January to May 2028 | cumulative
@fact h0 = 61 | deaths | E | homicides | January to May 2027 | cumulative
@fact hg = 54.1 | rate | E | growth in homicides | 2027 to 2028 | snapshot
@fact vy = 9 | votes_cast | V | councillors for removing the mayor | 2028-07-04 | snapshot
@fact vn = 6 | votes_cast | V | councillors against removing the mayor | 2028-07-04 | snapshot
@fact vs = 15 | seats | E | councillors | - | constant
@fact vq = 10 | votes_cast | V | votes needed to remove the mayor | - | constant | threshold
@fact vm = 1 | margin | V | votes short | 2028-07-04 | snapshot
@fact ap = 16 | poll_share | M | residents who approve | 2028-06 | snapshot
@fact a0 = 41 | poll_share | M | residents who approve | 2027-06 | snapshot
@fact sn = 620 | sample_size | M | residents polled | 2028-06 | snapshot
@fact pop = 612000 | other | E | residents | 2025 census | constant
@fact ag = 44 | age | - | age of the driver killed | 2028-05-08 | snapshot
@trap k0 k1 :: a year and four months
@trap k1 k2 :: to April and to 9 May
@trap ex e2 :: a year apart
@trap ec et :: companies that pay and all
@trap s1 s2 :: two counts of the strike
@trap mr mp :: two counts of the march
@trap po pn :: officers there and due
@trap zs zn :: guards now and promised
@trap cb cw :: cameras installed and working
@trap ar aj :: arrested and in prison
@trap vy vq :: votes got and needed
@trap fa ft :: bus and mototaxi
@rel change eg = ex -> e2
@rel product em = bs * e2
@rel share cp = cw / cb
@rel share bp = bz / bu
@rel sum ar = af + aj
@rel change hg = h0 -> hm
@rel sum vs = vy + vn
@rel diff vm = vq - vy

@doc a-tabloid | Lima tabloid, translated | 2028-05-09
¡PLOMO AT STOP 11!

He'd just said “step up at the back, please.”

Two men on a motorbike fired nine times at the driver of a green “La 41” yesterday in El Arenal. Florencio Huamán, {44|ag}, father of {three|-}, died at the wheel. {Three|kp} passengers took bullets; they'll live.

He's number {29|k2|t=this year} this year. From January to April {27|k1|t=From January to April} drivers and fare collectors fell. In ALL of last year: {31|k0|t=In ALL of last year}.

It used to be {eight|ex|t=last year} soles a day for each bus last year. It's {20|e2|t=now} now, or lead. “There are {nineteen|et} companies, and {fourteen|ec} pay,” whispers a dispatcher, who shows us the WhatsApp: a skull, a Yape number.

And the cameras? {186|cb} were put up for S/ {9.3 million|cc}. {Fifty-two|cw} work. At stop 11, no.

Now then. Who killed him? CIRCULATE THE PHOTO. Page 14: Vedette confesses. Alianza 1-0.

@doc b-wire | wire agency | 2028-05-14
Bus strike over killings paralyses Lima suburb

LIMA, May 14 (AndesNews) - Bus companies stayed off the roads on Sunday in El Arenal, a district of {612,000|pop} people on the edge of Lima, to protest against the murder of drivers by extortion gangs.

The companies' federation said {95%|s1|t=Sunday|by=The companies' federation} of {2,360|bs} buses had stopped. The transport ministry said {60%|s2|^|by=The transport ministry}. About {410,000|~sp} people were left without a ride.

Mototaxis were charging {seven|ft} soles for a trip that costs {2.50|fa} by bus.

{Twenty-nine|k2|t=this year} drivers and fare collectors have been killed in the district this year. Police there have {381|!po} officers.

Gangs are demanding {20|e2} soles a day per vehicle, up from {eight|ex|t=in 2027} in 2027.

@doc c-federation | federation communiqué | 2028-05-15
TO THE PUBLIC

The Federation of Transport Companies of El Arenal informs:

1. The paro of {two|sd} days has been total.
2. {6,000|mr|t=today|by=The Federation} of us walked today to Congress, with Florencio's cap. For the police there were {2,200|mp|t=today|by=the police}. They counted us with gas. {Eighteen|ma} are detained, {eleven|mi} have been hurt.
3. We pay tax, SOAT, brevete, and {twenty|e2} soles. If we all paid it, it'd be {47,200|em} soles each day for the devil. That's {150|eg} per cent more than a year ago.
4. We're owed a police station. The norm gives a district like ours {900|pn} policemen. There are {318|po}, who've got {34|pc} cars that start, out of {71|pt}.
5. We'll go out again tomorrow, because people have to eat. Get on quickly, please.

@doc d-daily | national broadsheet | 2028-05-17
Emergency in El Arenal: {450|pe} more uniforms for {60|pd} days

Milagros Tello-Shimabukuro

The government yesterday declared a state of emergency in El Arenal and sent {450|pe} police and soldiers. It's the fourth in two years. The previous ones didn't, on the numbers, do much: {94|hm|t=from January to May|m=projected} homicides will have been recorded from January to May if this fortnight is like the last, against {61|h0|t=same months of 2027} in the same months of 2027.

Mayor Wilder Quispe-Zamudio promised to double his serenazgo, {240|zs|t=today} guards today, to {500|zn|t=by December} by December. It already takes {15|bp} per cent of the municipal budget: S/ {21.3 million|bz} of {142|bu|x=1000000}.

What he didn't mention is the cameras. According to his own report {28|cp|round} per cent of them function.

“They promise me eyes,” says Rosa Ccori, whose stall is by stop 11. “I've got two. I saw it. Nobody's asked me.”

@doc e-newsletter | civic newsletter | 2028-06-22
ARENAL A CUENTAS — no. 37

THE FIVE QUESTIONS YOU SENT US

How many have they caught? {Twelve|ar|t=to 20 June}, to 20 June. {Seven|af|^} are out again. {Five|aj|^} are in.

And the homicides, in the end? {94|hm|t=January to May} from January to May. Up {54%|hg|round} on last year.

Is the mayor popular? In June {26%|!ap|t=In June} approved. A year before it was {41|a0|t=A year before}. ({620|sn} interviews.)

How many cameras work? We went round with binoculars: {52|cw}. Of {186|cb}.

What's the fare? Still {2.50|fa}. Drivers tell us that gangs have offered them a “loyalty discount”. We thought it was a joke.

Donate: one ride a month.

@doc f-site | news site | 2028-07-05
Quispe-Zamudio stays, by {one|vm} vote

LimaNorteHoy | 05/07/2028 00:47 | Politics | 1,204 reactions

The council of El Arenal voted {nine|vy} to {five|!vn} on Tuesday night to declare the mayor's office vacant. {Ten|vq} were needed, so it isn't.

All {15|vs} councillors took part. The last to vote, Yovana Chuquimia, had said that she'd vote for. She voted against. Her bus company, it's been pointed out, reopened its route that morning.

Wilder Quispe-Zamudio, whose approval is {16%|ap|t=last month} after last month's poll, thanked God and the serenazgo.

Outside, Florencio Huamán's widow held his cap. {Thirty-four|k3|t=as of yesterday} drivers and conductors have been killed this year as of yesterday.

Más: Dólar S/ 3.61 | Temblor 4.2 in Cañete | 6 recipes with quinoa
