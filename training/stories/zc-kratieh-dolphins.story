@story zc-kratieh-dolphins
@topic Cambodia counts its Mekong dolphins: estimate and range, births, deaths, nets seized, tourists
@subject D = river dolphins of the Mekong | the dolphins | river dolphins
@subject F = Fisheries Administration of Cambodia | the administration | FiA
@subject W = Mekong Life | the conservation group | the group
@subject K = Kratieh province | the province
@subject G = river guards | the guards
@fact n = 118 | other | D | animals estimated | 2033 | snapshot
@fact n0 = 105 | other | D | animals estimated | 2030 | snapshot
@fact lo = 101 | other | D | animals at the low end of the estimate | 2033 | snapshot
@fact hi = 136 | other | D | animals at the high end of the estimate | 2033 | snapshot
@fact n97 = 200 | other | D | animals estimated | 1997 | snapshot
@fact calf = 11 | other | D | calves born | 2033 | cumulative
@fact dead = 7 | deaths | D | animals found dead | 2033 | cumulative
@fact dead0 = 11 | deaths | D | animals found dead | 2032 | cumulative
@fact net = 318 | distance | G | kilometres of gillnet seized | 2033 | cumulative
@fact hook = 21400 | other | G | hooks seized | 2033 | cumulative
@fact arr = 26 | arrests | G | people arrested for electric fishing | 2033 | cumulative
@fact gd = 92 | jobs | G | guards | 2033 | snapshot
@fact pay = 65 | price | G | dollars a month for a guard | 2033 | constant
@fact km = 180 | distance | D | kilometres of river | - | constant
@fact tou = 31700 | crowd | K | tourists who came to see dolphins | 2033 | cumulative
@fact fee = 9 | price | K | dollars for a boat trip | 2033 | constant
@fact old = 28 | age | D | age of the oldest animal found dead | 2033 | constant
@trap n n0 :: three years earlier
@trap n lo :: the range
@trap calf dead0 :: both eleven, births and deaths
@trap dead dead0 :: two years
@trap net hook :: two kinds of gear
@trap n97 n :: 1997

@doc akp-style | state news agency | 2034-02-14
Mekong dolphins increase to {118|n}

Phnom Penh. The number of river dolphins in the Mekong is estimated at {118|n|t=2033|by=the Fisheries Administration}, up from {105|n0|t=in 2030} in 2030, according to the 2033 census by the Fisheries Administration and Mekong Life.

{Eleven|calf|t=2033} calves were born and {seven|dead|^} animals died, down from {11|dead0|t=in 2032} in 2032.

{92|gd} river guards seized {318|net|t=2033} kilometers of gillnets and {21,400|hook|^} hooks and brought {26|arr|^} electric fishers to court.

{31,700|tou|t=2033} tourists visited the dolphin pools in Kratieh.

@doc mekong-feature | international magazine | 2034-03-10
The old man at Kampi

He was {28|old}, which for a dolphin is like eighty, and the boatmen called him Ta. In December they found him on a sandbar with a line round his tail. That made {seven|dead|t=in 2033} in 2033.

I've come to Kampi to see the other {128|!n|t=by the latest count}, as they number by the latest count, though the scientist with me, Dr. Sokunthea Prum-Adler, prefers "somewhere between {a hundred and one|lo|v=101} and {a hundred and thirty-six|hi|v=136}". They live in {180|km} kilometres of brown water in nine deep pools, and breathe out with a sound like somebody opening a letter.

In 1997 there were {two hundred|n97|t=In 1997}. Dynamite, then gillnets. Today, {ninety-two|gd} guards with {65|pay} dollars a month and a share in a pirogue drive up and down at night. Last year they dragged {318|net|t=Last year} kilometres of net from the river; laid out, it would've reached Ho Chi Minh City. They arrested {62|!arr|^} men with car batteries.

"I've a cousin among them," says the guard Veasna. "He asked me, what does a dolphin pay you? I said, sixty-five dollars."

{Eleven|calf|t=last year} calves were born last year. We saw one. It came up twice beside its mother, and then, as though it had thought of something, a third time alone.

@doc ngo-data | NGO data sheet | 2034-02-20
MEKONG LIFE — FACT SHEET 2033

Population (mark–recapture, photo-ID): {118|n|t=2033} ({95%|-} CI {101|lo|^}–{136|hi|^}); 2030: {105|n0|t=2030}; 2020: {89|-}.
Births: {11|calf|t=2033}. Deaths: {7|dead|^} ({3|-} entangled, {2|-} adults of old age, {2|-} newborn).
River length: {180|km} km between Kratieh and the border.
Enforcement: {92|gd} guards in {16|-} posts; {318|net|t=2033} km of gillnet; {21,400|hook|^} hooks; {26|arr|^} arrests.
Cost: guard salary {$65|pay}/month (+ {$5|-} a night).
Threats: gillnets, electrofishing, planned dam at Sambor ({1,400|-} MW; postponed).
Tourism: {31,700|tou|t=2033} visitors; {$9|fee} a trip, {40%|-} to communities.

@doc khmer-biz | English-language business paper | 2034-02-16
Dolphin dollars

Kratieh's boatmen took {31,700|tou|t=last year} visitors to the pools last year, at {$9|fee} each, and would like more of both. With a population of {118|n} and {17|!calf} calves, says the head of their association, "there's enough to go round".

The provincial department agrees. It wants to raise the fee to {$12|-} and the number of boats from {41|-} to {60|-}. Conservationists don't: noise in the dry season, when {180|km} km of river shrink to nine pools, drives mothers from their young.

The guards, who cost {$65|pay} a month apiece, are paid by a donor whose grant ends in {2035|-}. Without them, a study says, {five|-} more dolphins would die each year; there were {11|dead0|t=in 2032} deaths in 2032 and {seven|dead|t=in 2033} in 2033.

Riel {4,080|-} · Rice ({5%|-}) {$418|-}
