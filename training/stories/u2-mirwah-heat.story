@story u2-mirwah-heat
@topic June heatwave in upper Sindh: two counts of the dead
@subject W = upper Sindh heatwave | heatwave | the heat | heat
@subject HD = Sindh Health Department | health department | the department | Health officials
@subject E = Rahat Foundation | the foundation | Rahat | the charity
@subject J = Jacobpur | the city
@subject LK = Larwah | Larwah district
@subject MET = Met Office | Pakistan Met Office | forecasters
@subject PW = Sindh Electric | SEPC | the utility | power company
@subject CM = Zubeida Talpur | Talpur | the chief minister | chief minister
@subject CH = Civil Hospital Jacobpur | civil hospital | the hospital
@fact t1 = 50.8 | temperature | J | degrees Celsius at the hottest | 2033-06-11 | constant
@fact t2 = 49.5 | temperature | LK | degrees Celsius at the hottest | 2033-06-11 | constant
@fact rec = 52.1 | temperature | J | degrees Celsius of the record | - | constant
@fact night = 34 | temperature | J | degrees Celsius at the coolest of the night | 2033-06-12 | constant
@fact dG1 = 38 | deaths | HD | people whose death is certified as heatstroke | 2033-06-12 | cumulative
@fact dG2 = 71 | deaths | HD | people whose death is certified as heatstroke | 2033-06-15 | cumulative
@fact dE = 263 | deaths | E | more bodies than usual brought to the morgues | 2033-06-15 | cumulative
@fact mor = 412 | deaths | E | bodies brought to the morgues | week to 2033-06-15 | cumulative
@fact usual = 149 | deaths | E | bodies brought to the morgues in a usual week | - | constant
@fact adm1 = 640 | cases | HD | people treated for heatstroke | 2033-06-12 | cumulative
@fact adm2 = 1930 | cases | HD | people treated for heatstroke | 2033-06-15 | cumulative
@fact admC = 870 | cases | CH | people treated for heatstroke | 2033-06-15 | cumulative
@fact beds = 120 | other | CH | beds set up in corridors and tents | 2033-06-15 | snapshot
@fact out = 14 | duration | PW | hours a day without electricity | 2033-06-13 | snapshot
@fact outp = 6 | duration | PW | hours a day without electricity promised at most | 2033-06-14 | plan | pledged
@fact short = 1150 | other | PW | megawatts missing | 2033-06-13 | snapshot
@fact camps = 86 | other | CM | cooling camps open | 2033-06-15 | snapshot
@fact campp = 200 | other | CM | cooling camps promised | 2033-06-13 | plan | pledged
@fact fund = 1500000000 | budget | CM | rupees of relief | 2033-06-13 | plan | pledged
@fact ice = 90 | price | J | rupees for a block of ice | 2033-06-13 | snapshot
@fact iceu = 30 | price | J | rupees for a block of ice in ordinary times | - | constant
@fact age = 61 | age | HD | median age of those certified | 2033-06-15 | snapshot
@fact men = 66 | other | HD | percent of those certified who worked outdoors | 2033-06-15 | snapshot
@fact rain = 17 | date | MET | day in June on which relief is expected | - | plan | projected
@fact hs = 45.08 | other | CH | share of the patients of the division | 2033-06-15 | cumulative
@rel share hs = admC / adm2
@rel diff dE = mor - usual
@trap dG2 dE :: certified deaths and excess deaths
@trap t1 t2 :: two places
@trap t1 rec :: the day and the record
@trap camps campp :: open and promised
@trap out outp :: hours dark and hours promised
@trap adm2 admC :: all hospitals and one

@doc a-daily | English-language daily | 2033-06-13
Sindh bakes at {50.8|t1}°C as power goes off for {14|out} hours
Our Correspondents

JACOBPUR/LARWAH: The mercury touched {50.8|t1|t=on Saturday|s=this city} degrees in this city on Saturday and {49.5|t2|t=on Saturday} in Larwah, while loadshedding stretched to {14|out} hours a day. The record for Jacobpur, {52.1|rec}, still stands.

Health officials said {38|dG1|t=by Sunday|by=Health officials} people had been certified as dying of heatstroke across the division by Sunday and {640|adm1|^} treated.

Sindh Electric blamed a shortfall of {1,150|short|by=Sindh Electric} megawatts. The price of a block of ice rose to {Rs90|ice|v=90}, three times the usual {30|iceu}.

Chief Minister Zubeida Talpur has announced a relief package of {Rs1.5 billion|fund|v=1500000000} and promised {200|campp} cooling camps. The Met Office sees no change before the {17th|rain}.

Published in The Indus Mail, June 13th, 2033

@doc b-wire | wire agency | 2033-06-15
Pakistan heat deaths far above official count, charity says

KARACHI, June 15 (NPA) - At least {263|dE|by=the Rahat Foundation} more people than usual have died in a week of extreme heat in southern Pakistan, the Rahat Foundation, which runs the morgues of four cities, said on Wednesday, against {71|dG2|t=by Wednesday|by=the health department} deaths certified as heatstroke by the health department by Wednesday.

The charity received {412|mor|s=The charity} bodies in seven days; in an ordinary week in June it receives {149|usual|t=in an ordinary week in June}.

"We do not write causes of death, we wash the dead," said its coordinator, Salman Baloch.

The department stood by its total. Of those it counts, {66%|men} worked outdoors, and their median age was {61|age}, it said. It has treated {1,930|adm2|t=so far} patients so far.

Temperatures in Jacobpur reached {50.8|t1} C on Saturday.

@doc c-doctor | newsletter of a medical charity | 2033-06-16
Notes from ward 6

It does not cool down. That is what people abroad do not grasp: on Sunday night it was {34|night|t=on Sunday night} degrees at the lowest. A body that cannot rest at night gives up by day.

Civil Hospital Jacobpur has seen {870|admC|t=to date} heat patients to date, close to {half|~hs} of all those treated in the division. We have put {120|beds} beds in corridors and under canvas, and we run the fans from a generator, since the utility takes the current away for {ten|!out} hours a day.

Forty-five minutes in ice water saves a man. Ice costs {90|ice} rupees a block.

The government says {71|dG2|by=The government} have died. I do not argue. I only know the queue at the morgue gate.

You can help: 25 euros cools one patient.

@doc d-urdu | provincial newspaper, English edition | 2033-06-16
CM admits only {86|camps} camps of {200|campp} are working

Ms Talpur conceded on Wednesday that no more than {86|camps|t=on Wednesday} of the {200|campp} cooling camps were open. She put it down to "the tent mafia".

Of the Rs{1.5bn|fund|s=Ms Talpur|v=1500000000} she announced, {Rs400m|-} has reached the districts.

The power company swore that outages would be cut to {six|<outp|m=pledged|by=The power company} hours at most; in Larwah they lasted {14|out|t=Monday} on Monday.

The health department raised its figure for heatstroke victims who died to {77|!dG2|t=on Wednesday}, and for those treated to {1,390|!adm2|t=on Wednesday}, on Wednesday. It dismissed the Rahat Foundation's {263|dE|by=Rahat Foundation} as "arithmetic, not medicine".

Gold (24k, per tola): Rs612,000. Sehri 3:41. Iftar —

@doc e-weather | weather site, explainer | 2033-06-14
Why {50.8|t1}°C in Jacobpur is not a record

On 11 June thermometers at the airport read {50.8|t1|t=On 11 June} degrees. The highest on the books for the city is {52.1|rec}. Larwah, down the river, had {49.5|t2}.

But the nights count too, and with {34|night} at the coolest they were unheard-of. Forecasters expect a sea breeze on {17 June|rain}.
