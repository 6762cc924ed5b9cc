@story u8-buchuberg-crayfish
@topic A Namibian harbour town's crayfish festival and its hospital fundraiser
@subject F = Spitzkap Crayfish Festival | Crayfish Festival | the festival
@subject T = Spitzkap Bay | the harbour town | the town
@subject H = Spitzkap District Hospital | the hospital | the ward
@subject M = Mayor Hilaria Swartbooi | Swartbooi | the mayor | Mayor Swartbooi
@subject A = Anselm Shikongo | Shikongo | Anselm | the skipper
@subject G = Gudrun Isaaks | Isaaks | Sister Isaaks | the matron
@subject B = Bay Fishing Union | the union
@subject N = Namib Seafoods | the factory
@fact v = 6200 | crowd | F | visitors | 2023-04-30 | cumulative
@fact v2 = 4700 | crowd | F | visitors | 2022 | cumulative
@fact sat = 3500 | crowd | F | visitors on the Saturday | 2023-04-29 | snapshot
@fact kg = 2100 | other | F | kilograms of crayfish eaten | 2023-04-30 | cumulative
@fact kg2 = 1800 | other | F | kilograms of crayfish eaten | 2022 | cumulative
@fact pl = 120 | price | F | plate of crayfish in dollars | 2023 | constant
@fact pl2 = 95 | price | F | plate of crayfish in dollars | 2022 | constant
@fact tac = 180 | other | N | tonnes of crayfish quota | 2023 | constant
@fact lan = 97 | other | N | tonnes of crayfish landed | 2023-04 | cumulative
@fact mny = 415000 | fundraising | H | Namibian dollars raised for a dialysis machine | 2023-04-30 | cumulative
@fact goa = 800000 | fundraising | H | Namibian dollars needed for a dialysis machine | 2023 | plan
@fact pot = 90000 | fundraising | M | Namibian dollars given by the town council | 2023-04-29 | cumulative
@fact pat = 14 | other | H | patients driven for dialysis each week | 2023 | snapshot
@fact km = 334 | distance | H | kilometres to the nearest dialysis | - | constant
@fact row = 47 | score | A | minutes of the winning boat in the rowing race | 2023-04-29 | snapshot
@fact boa = 18 | other | F | boats in the rowing race | 2023-04-29 | snapshot
@fact st = 112 | other | F | stalls | 2023 | snapshot
@fact bed = 640 | other | T | guest beds | 2023 | snapshot
@fact job = 380 | jobs | N | people who work at the factory in season | 2023-04 | snapshot
@fact job0 = 210 | jobs | N | people who work at the factory out of season | 2023 | snapshot
@fact pop = 12500 | other | T | inhabitants | 2023 | constant
@fact wind = 62 | speed | T | kilometres an hour of wind | 2023-04-30 | snapshot
@fact hf = 51.9 | other | H | share of the money in hand | 2023-05 | snapshot
@rel share hf = mny / goa
@trap v v2 :: two years
@trap v sat :: both days and one
@trap kg kg2 :: two years
@trap tac lan :: quota and landings
@trap mny goa :: raised and needed
@trap job job0 :: in season and out

@doc a-daily | national daily | 2023-05-02
Thousands feast on crayfish as wind blows bottles off tables

Spitzkap Bay – Josefine Garoëb

More people than live in half of Spitzkap Bay came for its Crayfish Festival this past weekend: {6 200|v}, the organisers say, up from {4 700|v2|t=last year} last year.

They ate {2 100|kg} kg of rock lobster, which is what a crayfish is, at {N$120|pl|v=120} a plate. It was {N$95|pl2|v=95|t=in 2022} in 2022, when {1 800|kg2|t=in 2022} kg went.

A south-wester of {62|wind|t=on Sunday} km/h laid a tent flat on Sunday. There wasn't a free bed among the {640|bed} in town.

Mayor Hilaria Swartbooi handed over {N$90 000|pot|v=90000} from council for the hospital's dialysis machine. With what came out of the auction and the tins, the total is {N$415 000|mny|v=415000}. The machine and its water plant cost {N$800 000|goa|v=800000}.

"We drive {14|pat|by=matron Gudrun Isaaks} people to Keetmanshoop every week, {334|km} km," said matron Gudrun Isaaks.

@doc b-radio | coastal radio site | 2023-04-29
Shikongo's crew take the rowing race again

It was a close-run thing but the skipper of the Blou Bok has done it again. Anselm Shikongo and five cousins rowed round Shark Rock in {47|row} minutes this morning to win the festival race. There were {18|boa} boats on the line.

"My hands are finished," he told us.

There's {112|st} stalls on the Diaz Road and {3 500|sat|t=by four o'clock|by=the gate} people had gone past the gate by four o'clock.

Don't forget, there's a tin for the ward at each stall. They are after {eight hundred thousand|goa} dollars.

The crayfish? {A hundred and twenty|pl} dollars, with slaai and a roll.

@doc c-union | trade union newsletter | 2023-05-05
What the tourists didn't see

While {6 200|v} visitors licked their fingers, our members at Namib Seafoods worked a double. There are {380|job|t=at this moment} of us in the factory at this moment. There will be {210|job0|t=come June|m=projected} come June. This is called season.

Our quota this year is {180|tac} tonnes. We have seen {97|lan|t=up to last Friday} tonnes over the scale up to last Friday. The Festival's {two tonnes|kg|v=2100}, for your information, don't come out of that but out of the sport licences.

We salute council for its {N$90 000|pot|v=90000}. But comrades, the dialysis patients are {14|pat} of OUR people. Put in a day's wage.

Meeting: 17h30, Nautilus hall, bring card.

@doc d-tourism | travel column in a Sunday paper | 2023-05-14
Go for the crayfish, stay because the road is closed

I saw Anselm Shikongo win the boat race in {47|row} minutes and meant to go home, and I stayed four days. The sand closes the B4 when it feels like it.

Spitzkap Bay has {12 500|pop} people, {640|bed} beds, one robot. For one weekend in the year it sells plates at {N$120|pl|v=120} from {112|st} stalls to everyone who can get there.

Sister Isaaks sold me a raffle ticket with a look. She has {N$415 000|mny|v=415000|by=Sister Isaaks} and she wants {N$800 000|goa|v=800000|by=Sister Isaaks}, so she's rather more than {half|>hf} of the way. Swartbooi, the mayor, who danced, won a fridge and put it straight back into the auction.

Entry free. Getting there: 830 km from Windhoek, fill up at Aus.
