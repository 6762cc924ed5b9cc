@story u7-kazakh-launch
@topic First flight of a Kazakh-built rocket from the steppe near Zhezkazgan
@subject R = Samruk-2 | the rocket | the launcher | Samruk | the vehicle
@subject K = Kazgarysh Dynamics | Kazgarysh | the company | the maker
@subject S = Saryarqa cosmodrome | the cosmodrome | the spaceport | Saryarqa
@subject O = Olzhas-Sat | the satellite | the main passenger
@subject B = Baurzhan Äuelbek | Äuelbek | the chief engineer
@subject E = Ministry of Aerospace | the ministry | the government
@fact h = 31.4 | distance | R | metres of height | - | constant
@fact h1 = 18.2 | distance | K | metres of height of the first model | 2031 | constant
@fact m = 84 | other | R | tonnes of weight at launch | - | constant
@fact pay = 620 | other | R | kilograms that it can carry to orbit | - | constant
@fact car = 212 | other | R | kilograms carried on this flight | 2036-05-17 | constant
@fact sa = 4 | other | R | satellites carried on this flight | 2036-05-17 | constant
@fact ms = 148 | other | O | kilograms of weight | - | constant
@fact or = 541 | distance | O | kilometres of height of the orbit | 2036-05-17 | constant
@fact orp = 550 | distance | O | kilometres of height of the orbit | 2036-05 | plan
@fact t0 = 08:42 | clock | R | time of launch | 2036-05-17 | constant
@fact t0p = 07:30 | clock | R | time of launch | 2036-05-16 | plan
@fact sep = 11 | duration | R | minutes from launch to the release of the satellites | 2036-05-17 | constant
@fact st = 158 | duration | R | seconds for which the first stage burned | 2036-05-17 | constant
@fact try = 3 | other | R | attempts to launch | 2036-05-17 | cumulative
@fact co = 96000000000 | budget | R | tenge for development | 2031-2036 | cumulative
@fact cop = 70000000000 | budget | R | tenge for development | 2031 | plan
@fact st2 = 38000000000 | budget | E | tenge of public money in the development | 2036 | cumulative
@fact pr = 7500000 | price | R | dollars for a launch | 2037 | plan
@fact em = 870 | jobs | K | people employed | 2036-05 | snapshot
@fact fl = 6 | other | K | launches a year | 2038 | plan
@fact fl2 = 2 | other | K | launches in a year | 2037 | plan
@fact dr = 412 | distance | R | kilometres from the pad to where the first stage fell | 2036-05-17 | constant
@fact vi = 14000 | crowd | S | people who watched | 2036-05-17 | constant
@fact ho = 35 | evacuated | S | families moved from the fall zone | 2036-05-16 | constant
@trap t0 t0p :: time of launch and planned time
@trap or orp :: orbit reached and orbit planned
@trap pay car :: what it can carry and what it carried
@trap h h1 :: second and first model
@trap co cop :: spent and planned
@trap co st2 :: all money and public money
@trap fl fl2 :: launches in different years

@doc a-agency | wire agency | 2036-05-17
Kazakhstan puts first home-built rocket in orbit

SARYARQA, Kazakhstan (Silkwire) — A rocket built in Kazakhstan reached orbit for the first time on Saturday, releasing {four|sa} satellites {11|sep} minutes after lifting off from the new Saryarqa cosmodrome at {8:42 a.m.|t0|by=the Ministry of Aerospace said} (0342 GMT), the Ministry of Aerospace said.

The Samruk-2, {31.4|h} metres tall and weighing {84|m} tonnes at launch, was made by the private company Kazgarysh Dynamics. Development cost {96 billion|co} tenge, {38 billion|st2} of it from the state.

The largest of the satellites, the {148|ms}-kilogram Olzhas-Sat, is circling the Earth at {541|or} kilometres, {nine|-} lower than the {550|orp} aimed for, which is within tolerance.

It was the {third|try|v=3} attempt. A launch set for {7:30|t0p|t=on Friday} on Friday was called off because of wind.

@doc b-feature | weekend magazine | 2036-05-24
He counted backwards in Kazakh

by Madina Tölegen

Baurzhan Äuelbek hasn't slept since Wednesday. The chief engineer sits on a crate behind the canteen and eats an egg. "{One hundred and fifty-eight|st} seconds," he says. "For {one hundred and fifty-eight|st} seconds I was religious."

That's how long the first stage burns. Then it falls, {412|dr} kilometres downrange, where {35|ho} families had been put up in a school at Ulytau with their animals, and at 8:51 a shepherd rang to say that it had come down "politely".

When he joined, the firm had {eleven|-} people and a rented hangar. Now it has {870|em}. Its first model, {18.2|h1} metres of patched aluminium, rose to {90|-} kilometres in 2031 and never flew again. The new one stands {31.4|h}.

Around {14,000|~vi} had come to watch, with samovars. At zero nobody cheered. They were all filming. Only when the {four|sa} green dots appeared on the big screen did an old man begin to clap, slowly, and then it was {fourteen thousand|~vi}.

@doc c-trade | trade journal | 2036-05-19
SMALL LAUNCH QUARTERLY — flash

Samruk-2 F1: nominal, mostly

• Liftoff {0842|t0|v=08:42} local, 17 May, Saryarqa pad A, after scrubs on 14 and 16 May. • S1 burn {158 s|st|v=158}; S1 impact {412 km|dr|v=412} downrange. • Deployment complete T+{11|sep} min. • Insertion {541|or} km against a target of {550|orp}.

Performance: advertised {620|pay} kg to 500 km SSO. Flown mass just {212|car} kg, of which Olzhas-Sat {148|ms}, three university cubesats the rest. So we still don't know what she can lift.

Commercial: list price {$7.5m|pr}, below Vostrel ($9m) and above anything from Gansu. Manifest: {two|fl2|t=next year} flights next year, {six|fl|t=from 2038} a year from 2038. We've heard that before, from others.

Programme cost {KZT 96bn|co|v=96000000000}, against {70bn|cop|v=70000000000|t=in the 2031 plan} in the 2031 plan.

Subscribe: 4 issues €220. ISSN 2999-0147.

@doc d-critic | opposition news site | 2036-05-18
{Ninety-six billion|co} reasons to look up

While we all admired the sky (it was beautiful, I won't lie), let us look down for a moment. The rocket was supposed to cost {70 billion|cop|t=five years ago} tenge five years ago. It has cost {96|co|x=1000000000}. The state has already put in {38|st2|x=1000000000}; it had promised not to go beyond {25|-}.

What do we get? A machine that can lift {620|pay} kilos, the weight of a cow, for {7.5 million dollars|pr}. To earn back its development at {two|fl2} flights a year, would take until 2059, by my envelope. At {six|fl} a year it's another matter, if anyone has that many cows.

And what of the {35|ho} families? Each got {150,000|-} tenge for one night. The ministry denies that heptyl was on board. It's kerosene, says the company. The shepherd says it stank.

{870|em} jobs, they say. Zhezkazgan lost {three|-} times that when the smelter closed.

Comments (2,118) | Share | Currency: $ 612.40 € 701.15
