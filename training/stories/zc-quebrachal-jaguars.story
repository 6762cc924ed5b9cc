@story zc-quebrachal-jaguars
@topic Jaguars return to an Argentine park: births, collars, cattle killed, compensation late, a road kill
@subject J = jaguars of El Quebrachal | the jaguars | the yaguaretés
@subject F = Fundación Monte Vivo | the foundation | the rewilders
@subject R = Sociedad Rural of Tres Isletas Viejas | the ranchers | the Rural Society
@subject P = province | the provincial government | the province
@subject T = Tupá | the male
@subject V = ruta 11-bis | the road
@fact n = 43 | other | J | animals in the wild | August 2035 | snapshot
@fact n0 = 18 | other | J | animals in the wild | August 2031 | snapshot
@fact cub = 12 | other | J | cubs born in the year | 2034-35 | cumulative
@fact rel = 14 | other | F | animals released | 2026 to 2035 | cumulative
@fact col = 21 | other | F | animals with collars | August 2035 | snapshot
@fact cow = 67 | other | R | cattle killed by jaguars according to the province | 2034-35 | cumulative
@fact cowr = 240 | other | R | cattle killed by jaguars according to the ranchers | 2034-35 | cumulative
@fact pay = 38 | other | P | claims paid | August 2035 | cumulative
@fact fund = 45000000 | budget | P | pesos for compensation | 2035 | plan
@fact ha = 158000 | area | J | hectares of the park | - | constant
@fact run = 5 | deaths | V | animals run over | 2031 to 2035 | cumulative
@fact sho = 2 | deaths | J | animals shot | 2031 to 2035 | cumulative
@fact kmh = 60 | speed | V | kilometres an hour allowed | 2035 | constant
@fact tup = 94 | other | T | kilograms | - | constant
@fact dist = 310 | distance | T | kilometres walked | winter 2035 | cumulative
@fact tou = 36500 | crowd | J | visitors of the park | 2034 | cumulative
@fact tou0 = 9800 | crowd | J | visitors of the park | 2028 | cumulative
@fact capy = 70 | rate | J | percent of the prey that are capybaras | 2034 | snapshot
@trap n rel :: living in the wild and released
@trap n n0 :: four years earlier
@trap n col :: all and with collars
@trap cow cowr :: province and ranchers
@trap run sho :: run over and shot
@trap tou tou0 :: six years earlier

@doc telam-style | news agency | 2035-08-29
{43|n} jaguars live free in El Quebrachal

Resistencia — The number of jaguars living in freedom in the El Quebrachal park rose to {43|n|t=this month|by=Fundación Monte Vivo} this month, from {18|n0|t=four years ago} four years ago, Fundación Monte Vivo reported on the occasion of its annual balance.

{Twelve|cub|t=in the last year} cubs were born in the last year. Since 2026 {14|rel|t=Since 2026} animals bred in captivity or brought from Brazil have been released in the park of {158,000|ha} hectares. {21|col} wear a satellite collar.

In four years {five|run|t=In four years} were run over on the ruta {11-bis|-} and {two|sho|^} were shot.

The park received {36,500|tou|t=in 2034} visitors in 2034; in 2028, {9,800|tou0|t=in 2028}.

@doc rural-weekly | farming weekly | 2035-09-05
Who pays for the calf?

TRES ISLETAS VIEJAS. Don Evaristo Sotelo-Krahn has the hides on a wire behind the shed, {nine|-}, with a hole in each neck. "That's not a puma. That's a citizen of the foundation."

In the farming year to June, the Rural Society has collected {240|cowr|t=In the farming year to June|by=the Rural Society} reports of cattle taken by jaguars. The province, which sends a vet, recognises {67|cow|^|by=The province}. And of these, {38|pay|t=to date} have been paid to date, out of a fund of {45 million|fund} pesos. "A cow is worth {900,000|-}. Work out how many cats it's meant for," Sotelo says.

The foundation replies that {70|capy} per cent of what the animals eat is capybara and that a dog costs less than a lawsuit. It has given {31|-} ranches electric fence.

The {43|n} jaguars of today are said to need no more releases after the {fourteen|rel}. A motion by the Rural Society to move {ten|-} elsewhere will be discussed on the {18th|-}.

Steer, Liniers: $ {4,120|-}/kg · Soy US$ {361|-} · Rain: {22|-} mm

@doc nature-essay | magazine essay | 2035-10-01
The male who went to see the train

He weighs {94|tup} kilos, he's called Tupá because of a thunderstorm, and in July he left. For those who sit in front of the screen at Monte Vivo this was the end of the holidays. His collar, one of {21|col}, sent a point every {four|-} hours, and each was farther south.

He crossed the ruta, at night, at the place where {five|run|t=since 2031} of his kind have died since 2031, in spite of the signs that ask for {60|kmh} kilometres an hour of lorry drivers who cannot read them at {110|-}. He walked through {two|-} cotton fields and a cemetery. In the railway yard of Villa Ocampo-Sur he spent a day under a wagon. Nobody noticed. A pilgrim on the way to Itatí later told the police of "a big dog with flowers".

{Three hundred and ten|dist|v=310|t=in July} kilometres. Then he turned round.

They've never found out what he wanted. The official hypothesis is females, of whom there are only {11|-} adult ones among the {43|n}. Marisol Ibarra-Wenk, who has raised three of the {14|rel} that were let go, has another. "He'd never seen the limit. So he went to look for it. There isn't one. That's what frightened him, and home he came."

On 2 September he was photographed at the lagoon with a capybara. In the same week the province settled claim number {thirty-eight|pay|t=In the same week}.

@doc road-campaign | campaign poster and leaflet | 2035-09-20
SLOW DOWN. HE DOESN'T KNOW THE HIGHWAY CODE.

• {43|n} yaguaretés in the Chaco's last big wood. In 2031: {18|n0|t=In 2031}.
• {5|run|t=since then} killed on ruta 11-bis since then. Bullets killed {2|sho|^}. The bumper is the better hunter.
• Limit in the park: {60|kmh} km/h. Fine: {180,000|-} pesos.
• {12|cub|t=this year} cubs this year. They cross behind mum, in a line, with {six|-} seconds between first and last.
• {36,500|tou|t=last year} people came to look at them last year and left money in {9|-} villages.

See one? Stop, lights off, call {105|-}. With the support of {27|-} schools. Radar at km {118|-}.
