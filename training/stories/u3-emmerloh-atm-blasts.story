@story emmerloh-atm-blasts
@topic Trial of a gang that blew up cash machines around Emmerloh, Germany
@subject L = Emmerloh Regional Court | the regional court | the chamber | presiding judge Birte Hagemann | Hagemann
@subject G = the gang | the defendants | the men | the accused
@subject Y = Youssef El Amrani | El Amrani | the technician
@subject K = Kevin Vrolijk | Vrolijk | the driver
@subject I = Ilyas Bouzid | Bouzid | the lookout
@subject P = public prosecutor's office | prosecutors | prosecutor Dr Ansgar Wübben | Wübben
@subject A = Lower Saxony criminal police | LKA | state criminal police
@subject B = Volksbank Emmerloh | the bank | the cooperative bank
@subject S = Emmerloh series | the series | the blasts
@fact sy = 9 | sentence | Y | years of imprisonment | 2023-11-28 | constant
@fact sk = 6.5 | sentence | K | years of imprisonment | 2023-11-28 | constant
@fact si = 4.25 | sentence | I | years of imprisonment | 2023-11-28 | constant
@fact py = 11 | sentence | P | years sought for the technician | 2023-11-21 | constant
@fact pk = 8 | sentence | P | years sought for the driver | 2023-11-21 | constant
@fact n = 14 | cases | S | cash machines blown up | 2021 to 2022 | cumulative
@fact suc = 9 | cases | S | cash machines that gave up money | 2021 to 2022 | cumulative
@fact fail = 5 | cases | S | attempts that failed | 2021 to 2022 | cumulative
@fact loot = 1640000 | other | S | euros of loot | 2021 to 2022 | cumulative
@fact dmg = 3800000 | price | S | euros of damage to buildings | 2021 to 2022 | cumulative
@fact a22 = 496 | cases | A | cash-machine blasts in the country | 2022 | cumulative
@fact a21 = 392 | cases | A | cash-machine blasts in the country | 2021 | cumulative
@fact ls = 68 | cases | A | cash-machine blasts in the state | 2022 | cumulative
@fact ay = 31 | age | Y | age in years | 2023-11-28 | constant
@fact ak = 27 | age | K | age in years | 2023-11-28 | constant
@fact ai = 24 | age | I | age in years | 2023-11-28 | constant
@fact ses = 22 | duration | L | days of hearing | 2023-11-28 | cumulative
@fact wit = 83 | other | L | witnesses heard | 2023-11-28 | cumulative
@fact sp = 268 | speed | K | km/h reached in flight | 2022-07-14 | constant
@fact cl = 02:56 | clock | S | time of the last blast | 2022-07-14 | constant
@fact dt = 2022-07-14 | date | S | day of the last blast | - | constant
@fact sec = 180 | duration | S | seconds needed for a machine | - | constant
@fact ev = 17 | evacuated | S | residents led out after the last blast | 2022-07-14 | constant
@fact conf = 1100000 | other | L | euros to be confiscated | 2023-11-28 | constant
@fact mach = 61 | other | B | cash machines operated | 2021 | snapshot
@fact mach2 = 38 | other | B | cash machines operated | 2023 | snapshot
@fact rev = 7 | duration | G | days in which to appeal | - | plan | threshold
@fact men = 3 | other | L | defendants convicted | 2023-11-28 | constant
@rel sum n = suc + fail
@trap suc sy :: nine machines and nine years
@trap loot dmg :: loot and damage
@trap n suc :: all attempts and those that paid
@trap a22 ls :: country and state
@trap sy py :: imposed and sought
@trap loot conf :: taken and to be confiscated
@trap mach mach2 :: a network that shrank

@doc a-agency | news agency | 2023-11-28
Nine years' jail for cash-machine blaster

Emmerloh – The regional court in Emmerloh has sentenced {three|men} men from the Utrecht area to several years in prison for blowing up cash machines. The main defendant, a {31|ay}-year-old known as "the technician", was given {nine|sy|t=on Tuesday} years on Tuesday, a driver aged {27|ak} {six and a half|sk|v=6.5} and a lookout aged {24|ai} {four years and three months|si|v=4.25}.

In the view of the chamber they took part in {14|n} blasts in 2021 and 2022. {Nine|suc} times they got at the cash, {1.64|loot|x=1000000} million euros. The damage to buildings is more than twice that: {3.8|dmg|x=1000000} million.

The prosecutor's office had sought {eleven|py} years for the technician and {eight|pk} for the driver. The verdict is not yet final; an appeal on points of law can be lodged within {a week|rev|v=7}.

Nationwide, {496|a22|t=last year} machines were attacked last year, after {392|a21|t=in the year before} in the year before.

@doc b-lokal | regional newspaper, court reporter | 2023-11-29
{Three|sec|v=180} minutes, {three|men} men, {two|-} years too few?

Gesine Tjarks

{180|sec|by=Kevin Vrolijk} seconds is what it takes, Kevin Vrolijk once told his girlfriend, "from the crowbar to the A31". He is {27|ak} and drove. On the night of the last blast, {July 14, 2022|dt}, the on-board computer of the Audi RS 6 stored {268|sp} kilometres an hour.

That night, at {2.56|cl}, the foyer of the branch in Lindern came down into the flat above. {Seventeen|ev} people stood on the street in slippers, among them a woman of {91|-}.

Yesterday, on the {22nd|ses} day of the trial, and after {83|wit} witnesses, presiding judge Birte Hagemann read for {three|-} hours. The money was gone, she said, save for {4,200|-} euros in a washing machine; the court ordered the confiscation of {1.1 million|conf} all the same.

It was not the loot but the slippers that weighed. "You accepted that they might die," she told El Amrani, {31|ay}: {nine|sy} years. Bouzid, who stood at the corner with a telephone, got {four and a quarter|si|v=4.25}.

On {five|fail} of the {14|n} occasions nothing came out but smoke.

www.emsbote.example | Subscription service 04961 5550 | Water level at Papenburg 6.12 m

@doc c-bank | bank trade magazine | 2024-01-15
Fewer machines, more glue

The verdict of Emmerloh closes a chapter for Volksbank, which lost {four|-} branches to the series. The network consisted of {61|mach|t=in 2021} cash machines in 2021. It is down to {38|mach2|t=today} today, and the board does not rule out {30|-}.

Damage to buildings in the {fourteen|n} cases came to {€3.8 million|dmg}, the insurers' expert told the court, against {€1.64 million|loot} in stolen notes. A glue system costs {€25,000|-} per machine.

The LKA counted {68|ls|t=in 2022} explosions in Lower Saxony in 2022. Across Germany there were nearly {500|~a22|^}. The number for 2023 will, it expects, be lower "by about {a tenth|-}".

"They need {three minutes|sec|v=180}," says board member Jörg Meents. "The fog needs {twelve|-} seconds."

@doc d-nl | Dutch newspaper, English web edition | 2023-11-28
Utrecht men jailed in Germany for plofkraak series

{Three|men} men from Utrecht and Nieuwegein must go to jail in Germany. Youssef El Amrani, {31|ay}, heard a term of {nine|sy} years; the German prosecutors wanted {11|py}. Driver Kevin Vrolijk, {27|ak}, must serve {6.5|sk} instead of the {eight|pk} demanded, and Ilyas Bouzid, {24|ai}, {4 years and three months|si|v=4.25}.

They were found guilty of {14|n} attacks, of which {nine|suc} succeeded. The last came on {14 July 2022|dt}. Their yield, according to the judges, was {€1.64 million|loot}.

In the Netherlands such a case would have ended lower, says criminal lawyer Saskia Terpstra. "Here you'd be looking at {five|-} for the explosives man. In Germany the neighbours' balcony counts."

Why Germany? It had some {53,000|-} cash machines, the Netherlands {5,000|-}. In 2022 the Germans recorded {496|a22|t=In 2022} blasts.

The {three|men} have until Tuesday to appeal: {seven|rev} days.
