@story v2-saarnaki-search
@topic Search for a missing six-year-old on an Estonian island, August 2030
@subject M = Maarja Lepik-Sørensen | Maarja | the girl | the missing child | the six-year-old
@subject O = Oskar Lepik-Sørensen | Oskar | her brother
@subject G = Helgi Lepik | Helgi | her grandmother | the grandmother
@subject S = search for Maarja | the search | the operation | the search party
@subject V = Saarnaki Volunteer Rescue | volunteers | the volunteers
@subject B = Police and Border Guard Board | the police | police | the PPA
@subject F = Tihu forest | the forest | the bog | Tihu bog
@subject R = Raivo Tamberg-Iqbal | Tamberg-Iqbal | the man who found her | the berry picker | the forester
@subject L = Lõuna prefecture | the prefecture
@subject E = Estonia | the country
@fact am = 6 | age | M | age of the child | 2030-08 | snapshot
@fact ao = 9 | age | O | age of the child | 2030-08 | snapshot
@fact ag = 68 | age | G | age of the relative | 2030-08 | snapshot
@fact ar = 54 | age | R | age of the finder | 2030-08 | snapshot
@fact ht = 118 | other | M | height in centimetres | 2030-08 | snapshot
@fact t1 = 13:20 | clock | M | time last seen | 2030-08-07 | constant
@fact t2 = 14:47 | clock | G | time of the emergency call | 2030-08-07 | constant
@fact t3 = 15:30 | clock | S | time the first patrol arrived | 2030-08-07 | constant
@fact t4 = 18:05 | clock | M | time found | 2030-08-09 | constant
@fact t5 = 19:10 | clock | M | time the helicopter landed at the hospital | 2030-08-09 | constant
@fact da = 2030-08-07 | date | M | day of the disappearance | - | constant
@fact df = 2030-08-09 | date | M | day found | - | constant
@fact du = 52.75 | duration | M | hours alone | 2030-08-09 | constant
@fact de = 87 | duration | G | minutes between the last sighting and the call | 2030-08-07 | constant
@fact ni = 2 | duration | M | nights in the open | 2030-08-09 | constant
@fact p1 = 64 | crowd | S | people searching | 2030-08-07 evening | snapshot
@fact p2 = 310 | crowd | S | people searching | 2030-08-08 | snapshot
@fact p3 = 540 | crowd | S | people searching | 2030-08-09 | snapshot
@fact pv = 385 | crowd | V | people searching | 2030-08-09 | snapshot
@fact po = 155 | crowd | B | people searching | 2030-08-09 | snapshot
@fact vs = 71.3 | other | V | percent of the searchers | 2030-08-09 | snapshot
@fact td = 1150 | crowd | S | people who took part in all | 2030-08-09 | cumulative
@fact dg = 14 | other | S | dogs | 2030-08-09 | snapshot
@fact dr = 9 | other | S | drones | 2030-08-09 | snapshot
@fact hl = 2 | other | S | helicopters | 2030-08-09 | snapshot
@fact di = 8 | other | S | divers | 2030-08-08 | snapshot
@fact ra1 = 2 | distance | S | kilometres of the first search radius | 2030-08-07 | constant
@fact ra2 = 5 | distance | S | kilometres of the widened search radius | 2030-08-09 | constant
@fact fd = 3.4 | distance | M | kilometres from the cottage to the place found | 2030-08-09 | constant
@fact wk = 700 | distance | M | metres from the road to the place found | 2030-08-09 | constant
@fact a1 = 1260 | area | S | hectares searched | 2030-08-08 night | cumulative
@fact a2 = 2180 | area | S | hectares searched | 2030-08-09 | cumulative
@fact ad = 920 | area | S | hectares searched on the last day | 2030-08-09 | constant
@fact fo = 4100 | area | F | hectares | - | constant
@fact fs = 53.2 | other | S | percent of the forest searched | 2030-08-09 | cumulative
@fact fn = 46.8 | other | F | percent of the forest not searched | 2030-08-09 | snapshot
@fact n1 = 9 | temperature | F | degrees on the first night | 2030-08-08 | constant
@fact n2 = 6 | temperature | F | degrees on the second night | 2030-08-09 | constant
@fact bt = 34.6 | temperature | M | degrees of body temperature | 2030-08-09 | constant
@fact fv = 3 | duration | M | days that doctors mean to keep her | 2030-08-09 | plan
@fact li = 112 | other | B | calls and messages from the public | 2030-08-09 | cumulative
@fact lu = 17 | other | B | calls and messages from the public that were followed up | 2030-08-09 | cumulative
@fact co = 186000 | spending | B | euros spent on the search | 2030-08-12 | cumulative | projected
@fact ch = 61000 | spending | S | euros spent on helicopters | 2030-08-12 | cumulative
@fact cr = 125000 | spending | S | euros spent on everything but helicopters | 2030-08-12 | cumulative
@fact y1 = 731 | other | E | people reported lost in the woods in a year | 2029 | constant
@fact y2 = 684 | other | E | people reported lost in the woods in a year | 2028 | constant
@fact yu = 6.9 | rate | E | percent rise in people lost in the woods | 2029 | constant
@fact yk = 58 | other | E | children reported lost in the woods in a year | 2029 | constant
@fact yd = 12 | deaths | E | people lost in the woods who were found dead in a year | 2029 | constant
@trap am ao :: the missing girl and her brother
@trap p2 p3 :: more people on the last day than on the day before
@trap p3 td :: searchers at one time and searchers in all
@trap a1 a2 :: hectares by the second night and at the end
@trap ra1 ra2 :: the circle was widened
@trap t1 t2 :: last seen and reported
@trap t4 t5 :: found and landed
@trap fd ra2 :: where she was and how far they looked
@trap y1 yk :: everybody and children
@trap n1 bt :: the night air and the child's body
@rel sum p3 = pv + po
@rel share vs = pv / p3
@rel diff ad = a2 - a1
@rel share fs = a2 / fo
@rel sum co = ch + cr
@rel change yu = y2 -> y1

@doc a-wire | Baltic wire agency | 2030-08-08
{Hundreds|~p2|v=300} comb Estonian island bog for girl, {6|am}

KALLASTE, Saarnaki island (BND) - More than {300|>p2|t=on Thursday} people were searching woods and bog on an Estonian island on Thursday for a six-year-old who walked away from a summer cottage in a red raincoat and has not been seen since.

Maarja Lepik-Sørensen, {six|am}, was last seen at {1.20 p.m.|t1|t=on Wednesday} on Wednesday, when her brother Oskar, {nine|ao}, left her at a swing to fetch a ball. Her grandmother rang the emergency number at {2.47 p.m.|t2} and the first patrol reached the cottage at {3.30 p.m.|t3|by=police spokeswoman Liis Kadak-Moreau}, police spokeswoman Liis Kadak-Moreau said.

By Wednesday night {64|p1|t=By Wednesday night} people were out. They began within {two|ra1} kilometres of the house, on the usual reckoning that small children do not go far.

{Eight|di} divers have been through the old marl pits. Nothing has been found. The temperature in the forest fell to {nine|n1|t=overnight} degrees Celsius overnight, and {six|n2|t=tonight|m=projected} is forecast for tonight.

Tihu bog and the woods about it cover {4,100|fo} hectares. Last year {731|y1|t=Last year} people were reported lost in the woods in the country of 1.3 million; {58|yk|^} of them were children, and {12|yd|^} people were found dead.

"We assume that she is alive," Kadak-Moreau said.

@doc b-online | national online daily | 2030-08-09
FOUND: Maarja, {6|am}, alive after two nights in the bog

By Tõnis Vaarmets-Greene, on Saarnaki       Updated 21:34      ❤ 4.1k

She was sitting on a tussock, singing. That is how Raivo Tamberg-Iqbal, a forester of {54|ar} who had taken the day off to look, came upon the child whom the whole country had been looking for.

It was {five past six|t4|t=this evening} this evening. Maarja had been on her own for almost {53|~du} hours, counting from the moment her brother last saw her, and had slept {two|ni} nights under a fallen spruce. "She asked me if I had a sandwich," says the forester. He had.

The place is {3.4|fd} km from the cottage and only {700|wk} metres from the forest road, along which searchers had been walking since Wednesday.

A helicopter brought her to the mainland, touching down at {ten past seven|t5|s=A helicopter}. Her temperature was {34.6|bt|by=the doctor on call} °C, the doctor on call said. They will keep her for {three|fv|m=projected} days.

By this afternoon {540|p3|t=By this afternoon} people were in the woods, {385|pv} of them volunteers and the rest police, border guards and conscripts. With them were {14|dg} dogs and {nine|dr} drones. The circle had been widened that morning to {five|ra2} kilometres.

Oskar, who is {eight|!ao}, has drawn her a picture. It shows a red raincoat and very many stick men.

READ MORE
▪ 11 mushrooms you should never pick
▪ Ferry queue at Virtsu: wait of 2 hours
▪ Rain gauge: 37 mm at Ristna

@doc c-police | police statement | 2030-08-10
Police and Border Guard Board: summary of the search on Saarnaki

The search for a missing child (born 2024) ended successfully on {9 August|df} at {18.05|t4}.

Chronology. {7 August|da}: the child is last seen at {13.20|t1}; the call is received at {14.47|t2}, that is {87|de} minutes later; the first patrol is on the spot at {15.30|t3}; {64|p1|t=evening} persons are engaged by evening. 8 August: {310|p2|t=8 August} persons. 9 August: {540|p3|t=9 August} persons, comprising {155|po} from the authorities and {385|pv} volunteers, who thus made up {71.3|vs} per cent of the strength.

In all about {1,150|~td|t=In all} persons took part over the {three|-} days. The equipment used included {two|hl} helicopters, {nine|dr} drones and {14|dg} dogs.

By the night of the 8th {1,260|a1|t=By the night of the 8th} hectares had been searched; on the last day a further {920|ad|t=on the last day} were added, giving {2,180|a2|t=ended} when the operation ended. This is {53.2|fs} per cent of the Tihu forest.

The public sent {112|li} calls and messages, of which {17|lu} were followed up on the ground. None of them led to the child.

The child was found inside the circle of {five|ra2} kilometres set on the morning of the last day, outside the original one of {two|ra1}.

We thank everyone who came. Please remember to charge your phone before going into the forest. Emergency number: 112.

@doc d-danish | Danish newspaper | 2030-08-10
"She thinks it was an adventure"

The Danish father of Maarja tells Nordbladet about the longest fifty hours of his life

By Signe Arvad-Petrosyan, Tallinn

Mads Sørensen was on an oil platform when his phone rang. It took him {three|-} flights to get to the ward where his daughter, {six|am}, is eating strawberry porridge and telling the nurses how to find water in moss.

"She thinks it was an adventure," he says. "She's a bit cross that it's over."

He will not hear a word against his mother-in-law. Helgi Lepik, {68|ag}, waited {an hour and a half|~de|v=90} before she called for help because she was looking herself, he says: in the well, in the barn, on the shore. The police got the call at {3.47 in the afternoon|!t2|by=The police}, and had a car there in under an hour.

On the second night it was {six|n2|t=On the second night} degrees. Maarja put leaves in her raincoat. When the helicopter crew wrapped her up she was at {36.4|!bt}, a little too cold.

The man who found her, Raivo Tamberg-Iqbal, had been refused a place in the official lines because he came without a reflective vest. So he went alone, to a spot {3.4|fd} kilometres from the house where he picks cranberries. Over {five hundred|>p3|t=that Friday} others were in the forest that Friday; he met none of them.

"I'd like to thank all {1,150|td} of them by name," says Sørensen. "The sandwich man first."

@doc e-local | island newsletter | 2030-08-13
Saarnaki Leht, no. 31

WHAT THE SEARCH COST, AND WHO PAID FOR THE SOUP

The bill for last week is put at {€186,000|co|by=the PPA} by the PPA. Helicopters come to {€61,000|ch} of it; everything else, from diesel to overtime, to {€145,000|!cr}. The parish gave the soup. Nobody will be charged, the prefecture has made clear.

Saarnaki Volunteer Rescue wants it known that its people turned out on the Wednesday within the hour, that there were {64|p1|t=on the Wednesday} out before dark, that there were {310|p2|t=next day} next day, and that the "state" share of the last day, {155|po|t=the last day}, includes conscripts who arrived after the child had been found.

Helgi asks us to thank all. She is {68|ag} and has not slept. To those who have written that she ought to have rung sooner: she rang at {14.47|t2}. It was {87|de} minutes, and she ran for every one.

Of the forest, {47|fn|round} per cent was never walked. It is no criticism. {Just over half|>fs|v=50} in {three|-} days is more than we would have believed.

The swing at Kallaste has been taken down.

FOR SALE: boat, 4.2 m, with 8 hp engine. Potatoes, €0.90/kg. Tel 555 0137.

@doc f-feature | broadsheet analysis | 2030-08-14
Lost in the woods, and how the country learned to look

Every summer Estonians walk into the trees and do not come out again when they said they would. In 2029 it happened {731|y1|t=In 2029} times, against {684|y2|t=the year before} the year before, an increase of {6.9%|yu}. {One in twelve|~yk|v=61} or so was a child. Nearly all were home for supper; {a dozen|yd|t=In 2029} never were.

The case of Maarja Lepik-Sørensen, found on Friday after {two|ni} nights on Saarnaki, will be taught at the rescue academy. The first circle, {two|ra1} kilometres, was by the book: {nine|-} in ten lost children of her age are found inside it. At {118|ht} centimetres tall she had gone well beyond it, through water to her waist.

What changed things was people. On day one, {64|p1|t=On day one}. On day two, {310|p2|t=On day two}. On day three, {450|!p3|t=On day three}, {seven in ten|~vs} of them volunteers who had come by ferry. The drones, {nine|dr} of them with thermal cameras, saw deer. The {two|hl} helicopters saw deer. A man with a sandwich saw the girl.

He is {54|ar}, and has spent his life in those woods. Asked how he knew, he said that children go uphill and towards light. The computer model, which ranked the place 23rd, had assumed downhill.

By then {2,180|a2|t=By then} hectares had been crossed on foot. {920|ad|t=on the final day} of those were done on the final day, faster than anyone had thought safe.
