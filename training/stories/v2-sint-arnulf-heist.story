@story v2-sint-arnulf-heist
@topic Theft of reliquaries and jewels from the Sint-Arnulf museum in Belgium, October 2023
@subject M = Sint-Arnulf Museum | the museum | Sint-Arnulf
@subject R = Sint-Arnulf robbery | the heist | the theft | the robbery | the raid
@subject D = Femke Vandeputte-Diallo | Vandeputte-Diallo | the director
@subject P = federal police | the police | police | detectives | the investigators
@subject J = Brussels-West prosecutor | prosecutor's office | the prosecutor | prosecutors
@subject S1 = Kwinten Rademakers | Rademakers | the locksmith
@subject S2 = Ilir Hoxhallari | Hoxhallari | the younger suspect
@subject S3 = Bettina Strauch | Strauch | the former guard
@subject C = Crown of Ermesinde | the crown | Ermesinde's crown
@subject I = Flandria Re | the insurer
@subject G = Flemish government | the Flemish minister | the minister
@subject W = guards of the Sint-Arnulf Museum | the guards | guards
@fact da = 2023-10-15 | date | R | day of the theft | - | constant
@fact t0 = 03:42 | clock | R | time the thieves broke in | 2023-10-15 | constant
@fact t1 = 03:49 | clock | R | time the thieves left | 2023-10-15 | constant
@fact t2 = 03:51 | clock | W | time the police were called | 2023-10-15 | constant
@fact t3 = 04:03 | clock | P | time the first patrol arrived | 2023-10-15 | constant
@fact du = 7 | duration | R | minutes inside | 2023-10-15 | constant
@fact wa = 12 | duration | P | minutes from the call to the first patrol | 2023-10-15 | constant
@fact n1 = 8 | other | R | objects reported stolen | 2023-10-15 | snapshot
@fact n2 = 11 | other | R | objects stolen | 2023-10-18 | constant
@fact nr = 4 | other | R | objects recovered | 2023-11-27 | cumulative
@fact nm = 7 | other | R | objects still missing | 2023-11-27 | snapshot
@fact rl = 5 | other | R | reliquaries stolen | 2023-10-18 | constant
@fact jw = 6 | other | R | jewels stolen | 2023-10-18 | constant
@fact v1 = 14000000 | damages | R | euros that the stolen objects are worth | 2023-10-15 | constant | projected
@fact v2 = 22500000 | damages | R | euros that the stolen objects are worth | 2023-10-24 | constant | projected
@fact vc = 9000000 | damages | C | euros that the object is worth | 2023-10-24 | constant | projected
@fact vs = 40 | damages | C | percent of the worth of all the stolen objects | 2023-10-24 | constant | projected
@fact is = 16000000 | damages | I | euros insured | 2023 | constant
@fact ig = 6500000 | damages | I | euros not insured | 2023-10-24 | constant | projected
@fact rw = 250000 | other | I | euros of reward | 2023-10-30 | plan | pledged
@fact yr = 1388 | other | C | year it was made | - | constant
@fact st = 64 | other | C | sapphires | - | constant
@fact gr = 1130 | other | C | grams | - | constant
@fact th = 4 | other | R | thieves seen on film | 2023-10-15 | constant
@fact gd = 2 | other | W | guards on duty at night | 2023-10-15 | constant
@fact gp = 5 | other | W | guards on duty at night by the safety plan | - | plan
@fact gp2 = 5 | other | W | guards on duty at night | 2023-11-22 | snapshot
@fact ga = 31 | jobs | W | guards employed | 2023-10 | snapshot
@fact gb = 44 | jobs | W | guards employed | 2018 | snapshot
@fact gd2 = 13 | jobs | W | fewer guards employed than in 2018 | 2023-10 | constant
@fact cm = 96 | other | M | cameras | 2023-10 | snapshot
@fact cb = 21 | other | M | cameras out of order | 2023-10-15 | snapshot
@fact cbs = 21.9 | other | M | percent of cameras out of order | 2023-10-15 | snapshot
@fact a1 = 43 | age | S1 | age | 2023-11 | snapshot
@fact a2 = 26 | age | S2 | age | 2023-11 | snapshot
@fact a3 = 52 | age | S3 | age | 2023-11 | snapshot
@fact ad = 47 | age | D | age | 2023-10 | snapshot
@fact ar1 = 2 | arrests | R | people arrested | 2023-11-09 | cumulative
@fact ar2 = 5 | arrests | R | people arrested | 2023-11-27 | cumulative
@fact rel = 2 | other | R | people released | 2023-11-27 | cumulative
@fact hld = 3 | other | R | people held | 2023-11-27 | snapshot
@fact dt = 65 | officers | P | detectives on the case | 2023-10-24 | snapshot
@fact tp = 870 | other | P | tips received | 2023-10-24 | cumulative
@fact tp2 = 1340 | other | P | tips received | 2023-11-27 | cumulative
@fact vi = 128000 | crowd | M | visitors in a year | 2022 | constant
@fact cl = 38 | duration | M | days closed | 2023-11-22 | constant
@fact lo = 410000 | revenue | M | euros of lost income | 2023-11-22 | cumulative | projected
@fact bs = 890000 | budget | M | euros for security in a year | 2023 | plan
@fact bn = 2400000 | budget | G | euros for security promised | 2024 | plan | pledged
@fact mx = 15 | sentence | J | years in prison that the charge carries | 2023-11 | constant | hypothetical
@fact tr = 68 | distance | R | kilometres from the museum to the hiding place | 2023-11-26 | constant
@trap n1 n2 :: first count and inventory
@trap n2 nr :: stolen and recovered
@trap v1 v2 :: first estimate and expert's
@trap v2 is :: worth and insured
@trap v2 vc :: all and the crown
@trap gd gp :: guards on duty and guards planned
@trap gd gp2 :: on the night of the theft and since the reopening
@trap du wa :: minutes inside and minutes of waiting
@trap ga gb :: guards now and in 2018
@trap ar2 hld :: arrested and held
@trap tp tp2 :: tips in October and in November
@trap bs bn :: this year's security money and the promised
@rel sum n2 = rl + jw
@rel diff nm = n2 - nr
@rel share vs = vc / v2
@rel diff ig = v2 - is
@rel diff gd2 = gb - ga
@rel share cbs = cb / cm
@rel diff hld = ar2 - rel

@doc a-agency | Belgian news agency | 2023-10-15
Thieves take medieval treasures from Sint-Arnulf Museum

MEERBEEK-AAN-LEIE (Belnova) – {Four|th} masked men broke into the Sint-Arnulf Museum in the early hours of Sunday and made off with {eight|n1|t=early on Sunday evening|by=the museum} objects from its treasury, among them the Crown of Ermesinde, the museum said.

They came through a skylight at {3.42 a.m.|t0} and were gone {seven|du} minutes later. A guard alerted the police at {3.51|t2}; a patrol was there at {4.03|t3|by=the local police zone}, the local police zone said.

The crown, made in {1388|yr} and set with {64|st} sapphires, is on the list of protected masterpieces and may not leave Flanders.

Director Femke Vandeputte-Diallo, {47|ad}, put the worth of what was taken at {14 million|v1|by=Femke Vandeputte-Diallo} euros "as far as such a thing has a price". The inventory was still under way early on Sunday evening.

The museum, which drew {128,000|vi|t=last year} visitors last year, stays closed until further notice.

Nobody was hurt. {Two|gd} guards were in the building.

@doc b-flemish | Flemish daily, English pages | 2023-10-25
"We had asked for cameras": the night of the crown, minute by minute

Joris Van Hecke & Amina Zoghlami | joris.vh@dekroniek.example

It's 3:40 on Sunday the {15th|da}, and of {96|cm} cameras in the Sint-Arnulf Museum {21|cb} see nothing, because they've been broken since the summer.

At {3:42|t0} a pane in the roof gives way. According to the safety plan {five|gp} guards should be on duty. There are {three|!gd}, one of whom is making coffee. The men know where they're going. They leave by the sacristy at {3:49|t1}.

The call to the police: {3:51|t2}. The first car is on the square at about {five past four|?~t3}. {Twelve|wa} minutes, says the zone.

It took the curators until Wednesday to be sure what was missing. Not {eight|n1}: {eleven|n2|t=Wednesday}. {Five|rl} reliquaries and {six|jw} jewels, of which the crown counts as one.

An expert called in by the insurer has now arrived at {22.5 million|v2|t=now|by=An expert} euros. {Nine million|vc|^} of it is Ermesinde's crown, in other words {40|vs} per cent. The policy covers {16 million|is}, so that {6.5 million|ig} would fall to the province.

{Sixty-five|dt} detectives are on the case. They've had {870|tp|t=yesterday} tips up to yesterday, one from a medium.

The museum has {31|ga|t=today} guards today. In 2018 it had {44|gb|t=In 2018}.

READ ALSO
→ 9 famous thefts that were never solved
→ Quiz: how well do you know your dukes? (avg. score 6/10)

@doc c-union | union leaflet | 2023-10-27
ACOD Museums: you can't guard a treasure with a thermos

Colleagues, the papers say that "the guards" were too slow. Let's talk about the guards.

There were {44|gb|t=five years ago} of us five years ago. There are {31|ga|t=now} of us now. That's {13|gd2} jobs saved, as they call it.

On the night of {15 October|da} {two|gd} of our people watched {three|-} floors, a cloister and a tower. The plan says {five|gp}. They raised the alarm {two|-} minutes after the last thief was out of the window, having been locked in the control room by a broken badge reader.

On {21|cb} of {96|cm} screens they had snow. That's {29|!cbs} per cent of the cameras. It's been in our reports since June.

The money for security this year is {890,000|bs|t=this year} euros. One sapphire of the {64|st} in the crown, the expert told the press, is worth more than {100,000|-}.

So: no disciplinary files. Fill the {five|gp} posts. Strike notice has been given for 6 November.

@doc d-french | francophone broadcaster website | 2023-11-10
{Two|ar1} arrests in the Sint-Arnulf case

RTW Info – published 10.11.2023 at 18:22 – updated at 19:05 – 2 min.

{Two|ar1} people, a man of {43|a1} and a woman of {52|a3}, were taken into custody yesterday in connection with the theft at the Sint-Arnulf Museum, the prosecutor's office said.

The man, Kwinten R., is a locksmith. The woman, Bettina S., worked as a guard at the museum until 2021. They're the first arrests since {four|th} burglars emptied the treasury on {15 October|da} in {seven|du} minutes.

None of the {eleven|n2} stolen pieces has been found. The insurer Flandria Re offers {250,000|rw|by=The insurer Flandria Re} euros to whoever brings them back.

The crown of Ermesinde, {1,130|gr} grams of gold and {46|!st} sapphires, could be melted down, experts fear, although "it'd be like burning a banknote to keep warm", says one of them: it's valued at {nine million|vc} euros as it is, about {85,000|-} as metal.

The suspects risk {15|mx} years.

The director told our microphone that the museum would reopen "before Saint Nicholas". It's lost {128,000|-} visitors' trust, she said, and no insurance covers that.

@doc e-intl | international newspaper | 2023-11-28
{Four|nr} Stolen Treasures Found in a Pigeon Loft; Crown Still Missing

By Ottoline Marchetti-Bose

BRUSSELS — The Belgian police have recovered {four|nr} of the {11|n2} objects stolen last month from the Sint-Arnulf Museum, prosecutors said on Monday. They had been hidden in a pigeon loft {68|tr} kilometers from the scene.

The crown of Ermesinde was not among them. {Seven|nm} pieces remain missing.

{Five|ar2|t=so far} people have been arrested so far and {two|rel} freed. The {three|hld} who remain in custody are Kwinten Rademakers, {43|a1}, a locksmith; Bettina Strauch, {52|a3}, a former guard; and Ilir Hoxhallari, {29|!a2}, whose uncle keeps the pigeons.

It was the birds that gave the hiding place away. Among {1,340|tp2|by=investigators} tips that investigators had followed, one came from a racing club whose members had wondered why a loft had a new lock and no droppings.

The thieves entered at {3:42 a.m.|t0} on Oct. 15. The value of their haul, at first put at {14 million|v1} euros, was later set at {22.5 million|v2} euros. The museum's policy pays a maximum of {16 million|is}.

The museum reopened last Wednesday, after {38|cl} days.

@doc f-release | museum press release | 2023-11-22
Sint-Arnulf Museum opens its doors again

After {38|cl} days the Sint-Arnulf Museum is open again as of today. The treasury itself remains closed until spring.

The loss of income in this period is estimated at {410,000|lo} euros. By way of comparison: the museum welcomed {128,000|vi|t=in 2022} visitors in 2022.

What has changed? All {96|cm} cameras are working. At night there are {five|gp2|t=At night} guards instead of the {two|gd|t=on the night of the theft} who were on duty on the night of the theft. The Flemish government has promised {2.4 million|bn|t=for 2024|by=The Flemish government} euros for security for 2024; this year's budget was {890,000|bs|t=this year's}.

The theft, which took place on {15 October|da} between {3.42|t0} and {3.49|t1} in the morning, concerns {11|n2} objects: {five|rl} reliquaries and {six|jw} jewels. The reward of {250,000|rw} euros stands.

Director Femke Vandeputte-Diallo: "We show the empty cases as they are. On the one of the crown it says: {1388|yr}, gold, {64|st} sapphires. It doesn't say 'formerly'."

Admission is free until 6 December. Tickets: 9 euros, under 26: 2 euros.

@doc g-radio | radio news script | 2023-11-30
RADIO LEIELAND, regional news, 30 November, 8 a.m.

[ANCHOR] Will they stay inside? That's the question before the court in Meerbeek this morning.

[REPORTER] It's {three|hld|t=this morning} people the judge will see: the locksmith, Rademakers, who's {forty-three|a1}; the former guard, Strauch, who's {fifty-two|a3}; and the nephew of the pigeon man, Ilir Hoxhallari. He's {twenty-six|a2} and says he thought the bags held bird feed. {Two|rel} others went home on Sunday.

Of the {eleven|n2} pieces, as you'll remember, {four|nr} lay under the nest boxes; {seven|nm} haven't turned up.

{Two|ar1|t=three weeks ago} suspects were in handcuffs three weeks ago, {five|ar2|t=by this week} by this week. Detectives are going through what's left of {one thousand three hundred and forty|tp2} tips; at the end of October it was {eight hundred and seventy|tp|t=at the end of October}.

The charge, robbery by night with forced entry, carries {fifteen|mx} years.

[ANCHOR] And the crown?

[REPORTER] {Nine million|vc} euros' worth of silence.
