@story zc-kirunga-gorillas
@topic Rwanda enlarges a gorilla park: census, families to be moved, hectares, the price of a permit
@subject G = mountain gorillas of the Kirunga massif | the gorillas | mountain gorillas
@subject P = Kirunga National Park | the park
@subject D = Rwanda Development Agency | RDA | the agency
@subject F = farmers of Kinogi | the farmers | the families
@subject N = Primate Watch Fund | the fund | the primatologists
@fact c = 1218 | other | G | animals | 2034 census | snapshot
@fact c0 = 1063 | other | G | animals | 2016 census | snapshot
@fact m = 684 | other | G | animals in the massif | 2034 census | snapshot
@fact fam = 71 | other | G | family groups in the massif | 2034 census | snapshot
@fact hab = 24 | other | G | family groups used to people | 2034 | snapshot
@fact ha = 3740 | area | P | hectares to be added | by 2040 | plan
@fact ha1 = 310 | area | P | hectares added so far | March 2035 | cumulative
@fact hh = 3400 | homes | F | households to be moved | by 2040 | plan
@fact hh1 = 280 | homes | F | households moved | March 2035 | cumulative
@fact cost = 255000000 | budget | D | dollars | by 2040 | plan
@fact fee = 2000 | price | P | dollars for a permit | 2035 | constant
@fact fee0 = 1500 | price | P | dollars for a permit | until 2034 | constant
@fact per = 21700 | crowd | P | permits sold | 2034 | cumulative
@fact sh = 10 | rate | P | percent of the income for the villages | - | constant
@fact rev = 32600000 | revenue | P | dollars of permits | 2034 | cumulative
@fact die = 9 | deaths | G | infants killed by males in a year | 2033 | cumulative
@trap c m :: all and the massif
@trap c c0 :: two counts
@trap fam hab :: all groups and habituated ones
@trap ha ha1 :: planned and added
@trap hh hh1 :: planned and moved
@trap fee fee0 :: old and new price

@doc newtimes-like | national daily | 2035-03-12
Mountain gorillas now {1,218|c}

KIGALI — The number of mountain gorillas in the world has risen to {1,218|c}, the results of the 2034 census show, up from {1,063|c0|t=in 2016} in 2016.

{684|m|t=2034} of them live in the Kirunga massif, in {71|fam|^} groups. {Twenty-four|hab|^} groups have been habituated for visits.

The agency's chief executive, Clarisse Uwimbabazi, said that the park would be expanded by {3,740|ha|t=by 2040} hectares by 2040 at a cost of {$255 million|cost|^}. {3,400|hh|^} households will receive modern homes in "smart villages".

A permit costs {$2,000|fee}. Last year {21,700|per|t=Last year} were sold, earning {$32.6 million|rev|^}, of which {10 per cent|sh} goes to communities.

@doc eastafrican-like | regional weekly | 2035-03-24
The price of a view

KINOGI. Mukamana Florida's field is {40|-} steps long. She knows, since the man from the agency walked it, writing. On it she grows potatoes, pyrethrum and, this season, uncertainty.

The government wants to give the gorillas more room, {3,740|ha} hectares of it. The animals, who are {1,218|c|t=at the last count} at the last count, fight when they meet: {nine|die|t=in 2033} infants were killed by strange males in 2033. Biologists call it density. For Florida it's a word she has heard about Kinogi all her life.

So far {280|hh1|t=So far} households have moved and {310|ha1|^} hectares been planted with bamboo. In the new village there's a biogas cooker and a cow. "The cow's good," says her cousin. "The houses stand like teeth."

A permit for an hour with one of {34|!hab} habituated groups went up from {1,500|fee0} to {2,000|fee|t=in January} dollars in January. {Ten|sh} per cent goes to villages. That is, of {32.6 million|rev|t=last year} last year. Florida does the sum in the dust. "And divided by us?" The man from the agency didn't have that column.

KSh {131|-} · TSh {2,690|-} · Coffee arabica {$4.02|-}

@doc fund-report | foundation annual report, excerpt | 2035-04-01
PRIMATE WATCH FUND — The year in the forest

**How many?** {1,218|c|t=2034} (2034), of which {684|m|^} here and the rest in the second population to the north. In 1981 there were {254|-} in the massif.

**How are they counted?** Two sweeps on foot by {12|-} teams; nests, dung, DNA. {71|fam|t=2034} groups and {16|-} lone males.

**Why does space matter?** Between 2016 and 2034 the number grew by {155|-}, but in the same forest. {Nine|die|t=2033} infants died in 2033 in encounters between groups.

**What's being done?** The park will gain {3,740|ha} ha by 2040. As of March {310|ha1|t=As of March} ha were under restoration; {280|hh1|^} households had relocated.

**Your money.** Of each dollar {81|-} cents went to the field.

@doc travel-uk | British travel magazine | 2035-05-01
Is an hour with a silverback worth {$2,000|fee}?

I paid {$1,500|fee0|t=last year} last year and thought it mad. It's since gone up by a third, and I'd pay it again.

You get {60|-} minutes, {eight|-} people, {seven|-} metres' distance that the gorillas haven't been told about. There are {1,128|!c|t=today} left in the world today, more than there've been for a generation.

**The money** Permits brought in {$36.2m|!rev|t=in 2034} in 2034 from {21,700|per|^} visitors; {10 per cent|sh} is shared with villagers. Not all are grateful: {3,400|hh} families are to leave their terraces.

**Fitness** {One|-} to {six|-} hours uphill. Hire a porter ({$20|-}).

**Book** through Kirunga Trails, from {£4,950|-} for five nights, or RDA direct. **Jabs** yellow fever. **Read** nothing; look.
