@story m5-belgian-telethon
@topic The Flemish-Walloon radio fund-raiser Warm Huis / Maison Chaude for homeless shelters
@subject W = Warm Huis | Maison Chaude | the fund-raiser | the appeal | the radio marathon
@subject A = Studio Vrijdag | the Flemish station | Vrijdag
@subject B = Radio Quai | the francophone station | Quai
@subject N = Nele Vandersteen-Okafor | Vandersteen-Okafor | Nele | the presenter
@subject S = Samu du Nord | the shelter organisation | the shelters
@subject F = King's Foundation for Housing | the foundation
@subject T = tax administration | the tax office | FOD Financiën
@fact tot = 7640000 | fundraising | W | euros raised in all | 2034-12-23 midnight | cumulative
@fact eve = 5210000 | fundraising | W | euros raised in all | 2034-12-22 evening | cumulative
@fact tot33 = 6880000 | fundraising | W | euros raised in all | 2033 | cumulative
@fact fl = 4780000 | fundraising | A | euros raised by its listeners | 2034-12-23 midnight | cumulative
@fact fr = 2860000 | fundraising | B | euros raised by its listeners | 2034-12-23 midnight | cumulative
@fact goal = 7000000 | fundraising | W | euros aimed at | December 2034 | plan | threshold
@fact found = 1000000 | fundraising | F | euros added by it | 2034-12-31 | plan | pledged
@fact don = 118300 | other | W | people who gave | 2034-12-23 | cumulative
@fact act = 3460 | other | W | local actions | December 2034 | cumulative
@fact hrs = 144 | duration | N | hours without leaving the glass house | 2034-12-17 to 2034-12-23 | constant
@fact age = 41 | age | N | age of the presenter | December 2034 | snapshot
@fact beds = 620 | other | S | beds to be paid for | winter 2035 | plan
@fact home = 19700 | other | S | homeless people in the country | October 2034 | snapshot
@fact ded = 45 | rate | T | percent of a gift that can be set off against tax | 2034 | constant
@fact min = 40 | price | T | euros of the smallest gift that counts | 2034 | constant
@fact crowd = 15000 | crowd | W | people in the square on the last night | 2034-12-23 | snapshot
@fact cost = 510000 | spending | W | euros spent to put it on | 2034 | cumulative
@fact songs = 2209 | other | A | songs requested and played | 2034-12-23 | cumulative
@fact big = 85000 | fundraising | W | euros from the biggest single action | 2034-12-22 | constant
@trap tot eve :: the final tally and the night before
@trap tot tot33 :: two years
@trap fl fr :: two stations
@trap tot goal :: raised and aimed at
@trap tot cost :: raised and spent
@fact met = 31 | other | A | songs of one band that were played | 2034-12-23 | cumulative
@fact each = 64.6 | other | W | euros of an average gift | 2034-12-23 | cumulative
@rel sum tot = fl + fr

@doc a-belga | news agency | 2034-12-24
Warm Huis closes on {7.64|tot|x=1000000} million euros

GHENT (Belga Noord) — The joint radio fund-raiser Warm Huis/Maison Chaude ended at midnight on Saturday with {7,640,000 euros|tot|t=at midnight on Saturday} for homeless shelters, beating last year's {6.88 million|tot33|t=last year's} and the target of {7 million|goal}.

On Friday evening the counter had stood at {5.21 million|eve|t=On Friday evening}. Listeners of Studio Vrijdag contributed {4.78 million|fl}, those of Radio Quai {2.86 million|fr}.

Presenter Nele Vandersteen-Okafor, {41|age}, spent {144|hrs} hours in a glass house on the Korenmarkt. {118,300|don} people donated and {3,460|act} local actions were registered.

The King's Foundation for Housing will add {one million|found|m=pledged} before the end of the year.

@doc b-popular | Flemish popular daily | 2034-12-24
Nele staggers out: "I'd like to smell of something other than soup"
FOTO'S + VIDEO | aangepast om 01u12

She's out! After {five|!hrs|v=120} days behind glass Nele hugged her sons, ate a bicky burger and cried, in that order. {9,000|!crowd|s=the Korenmarkt} of us roared on the Korenmarkt.

Final amount: {€7,640,000|tot|t=Final}. Then the jingle, then the fireworks, then the rain.

The best thing we saw all week? The scouts of Zele, who sold waffles for {€85,000|big}. They were the champions among {3,460|act} initiatives. Vrijdag span {2,209|songs} requests, of which {31|met} were by the same Bruges metal band.

What it's for: {620|beds|t=next winter} beds next winter. Because there are {19,700|home} people in this small rich country with no door of their own.

Loterij: 3-14-15-27-33-40 · Kerstweer: 6 graden

@doc c-francophone | francophone public broadcaster site | 2034-12-24
Maison Chaude : les comptes, s'il vous plaît
(English service)

By the time the power was cut, Quai's listeners had chipped in {2.86 million euros|fr|t=By the time the power was cut|by=-}, less than their northern neighbours with {4.87 million|!fl|t=By the time the power was cut}. The {two|-} together: {7.64 million|tot}.

Where does the money go? To the shelters, for {620|beds} extra places. Where does it not go? Staging the thing cost {510,000 euros|cost}, which the {two|-} broadcasters and a supermarket paid.

Donors, if you gave {40 euros|min} or more, {45 percent|ded} comes back to you by way of the tax office in the form of a reduction.

The foundation has promised {a million|found|v=1000000|m=pledged}, not counted here.

@doc d-magazine | weekly news magazine | 2035-01-03
Does the glass house still shine?

Every December we buy ourselves a good conscience, and every December the price goes up. {Seven point six million|tot|t=this time|v=7600000|round=100000} this time; {6.9|tot33|x=1000000|t=the time before} the time before. Divide by {118,300|don} and each wallet yielded {sixty|~each}-odd euros.

That is not nothing. The {19,700|home|t=in October} people without a roof counted in October will notice {620|beds} mattresses. They would notice a law more. A foundation with a castle on its letterhead adds {one million|found}, and the state hands back {60 percent|!ded|s=the state} of whatever the generous put down, so that in the end you, reader, are paying for the party, though you were not on the square with the other {15,000|crowd|s=you were not on the square}.

And Vandersteen? At {41|age} she says it was her last time. She said that at {40|-}.
