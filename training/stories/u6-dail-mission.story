@story u6-dail-mission
@topic Irish parliament approves sending troops to a peace mission in the Sahel, January 2035
@subject D = Dáil Éireann | the Dáil | the house | deputies | TDs
@subject V = troop motion | the motion | the vote | approval
@subject E = Irish Defence Forces | Defence Forces | the army | Irish troops | the contingent | Irish soldiers
@subject M = UN mission in Agadez | MINUAD | the mission | the UN force
@subject T = Tánaiste Caoimhe Brannigan-Obi | Brannigan-Obi | the minister | the Tánaiste | Caoimhe
@subject S = Sinn Feabhas | the main opposition party | Ruairí Mac Giolla Easpaig | Mac Giolla
@subject P = Red Poll | poll | pollster | Irish voters
@subject H = Corporal Fintan Rua | Fintan Rua | Rua
@fact y = 88 | vote_count | V | deputies for | 2035-01-22 | snapshot
@fact n = 61 | vote_count | V | deputies against | 2035-01-22 | snapshot
@fact ab = 9 | vote_count | V | deputies who abstained | 2035-01-22 | snapshot
@fact tot = 158 | votes_cast | V | deputies who took part | 2035-01-22 | snapshot
@fact st = 174 | seats | D | seats | - | constant
@fact reb = 4 | vote_count | D | government deputies who voted against | 2035-01-22 | snapshot
@fact tr = 320 | units_pledged | E | soldiers to be sent | 2035-05 | plan | pledged
@fact tra = 450 | units_pledged | E | soldiers that the UN asked for | 2034 | constant | hypothetical
@fact mis = 7800 | other | M | soldiers of all countries | 2035-12 | plan
@fact now = 5100 | other | M | soldiers of all countries | 2035-01 | snapshot
@fact str = 7640 | other | E | permanent members | 2034-12 | snapshot
@fact est = 9500 | other | E | permanent members that are authorised | - | constant | threshold
@fact cost = 46000000 | budget | E | euros a year for the deployment | 2035 | plan | projected
@fact mon = 12 | duration | E | months for which the house gives leave | - | plan
@fact dur = 5 | duration | D | hours of debate | 2035-01-22 | constant
@fact ded = 23 | deaths | M | peacekeepers killed since it began | 2035-01 | cumulative
@fact irl = 88 | deaths | E | members who died in missions abroad | 1960-2034 | cumulative
@fact poy = 47 | poll_share | P | people for sending troops | January 2035 | snapshot
@fact pon = 38 | poll_share | P | people against sending troops | January 2035 | snapshot
@fact poy0 = 41 | poll_share | P | people for sending troops | October 2034 | snapshot
@fact smp = 1053 | sample_size | P | people asked | January 2035 | constant
@fact bat = 127 | other | E | number of the infantry group | - | constant
@fact age = 27 | age | H | age of the corporal | 2035 | constant
@fact dep = 2035-05-12 | date | E | day of departure | - | plan
@fact t = 21:48 | clock | V | time of the vote | 2035-01-22 | constant
@fact veh = 34 | other | E | armoured vehicles to be sent | 2035 | plan
@fact rebr = 6 | vote_count | D | government deputies expected to vote against | 2035-01-22 | plan | projected
@fact shr = 4.2 | rate | E | share of its members that it sends | 2035 | plan
@rel sum tot = y + n + ab
@trap y irl :: eighty-eight votes and eighty-eight dead
@trap y tot :: for and taking part
@trap tr tra :: promised and asked
@trap mis now :: planned and present
@trap str est :: real and authorised strength
@trap poy poy0 :: two waves
@trap ded irl :: one mission's dead and all Irish dead
@rel share shr = tr / str

@doc a-wire | wire agency | 2035-01-22
Irish parliament backs troops for Sahel peace mission

DUBLIN, Jan 22 - Ireland's Dáil agreed late on Monday to send {320|tr} soldiers to the United Nations mission in Agadez, voting {88|y|t=late on Monday} to {61|n|^} with {nine|ab|^} abstentions after a debate of {five|dur} hours.

{Four|reb} members of the governing parties were among those against. Sinn Feabhas, the main opposition, called the mission "somebody else's war".

The leave runs for {12|mon} months. The force, MINUAD, has {5,100|now|t=now} soldiers now, against a ceiling of {7,800|mis|t=by the end of the year} by the end of the year, and has lost {23|ded} since it began. 

The UN had asked Ireland for {450|tra|by=The UN}. Deputy premier Caoimhe Brannigan-Obi said the army could not spare more with {7,640|str} in permanent uniform, where {9,500|est} are authorised.

The cost is estimated at {46 million|cost} euros a year. Departure is planned for {May 12|dep}.

@doc b-times | Dublin broadsheet | 2035-01-23
Dáil sends {127th|bat} Infantry Group to Niger by comfortable margin

Órfhlaith Ní Dhubhghaill
Political Correspondent

It was {12 minutes to 10|t} when the Ceann Comhairle read the result, and by then half of the press gallery had gone for chips. The motion had never been in danger. {Eighty-eight|y} deputies walked to the left, {61|n} to the right; {nine|ab} stayed where they were, and {158|tot} of the {174|st} had taken part.

The number has another meaning in the Curragh. {Eighty-eight|irl|t=since 1960} is how many members of the Defence Forces have died on overseas service since 1960, as Ruairí Mac Giolla Easpaig reminded the Tánaiste. "One for each of your votes."

Ms Brannigan-Obi, who was a captain in Chad, waited a while before she answered that she had carried some of the coffins.

What the {320|tr} men and women of the {127th|bat} group will do in Agadez is guard a road. They take {34|veh} armoured vehicles and a field kitchen. The mission, with {5,100|now} troops of {7,800|mis} that it has been promised, is short of both drivers and dust filters.

Corridor talk had {six|rebr|by=Corridor talk} rebels on the government benches. There were {four|reb}.

Continues page 9. Editorial 15. Crossword no. 28,114. Met: 4-8 degrees

@doc c-radio | local radio news, Kildare | 2035-01-23
Seven o'clock, I'm Deirdre Kwiatkowska.

The soldiers of the {127th|bat} Infantry Group will be packing. The Dáil's said yes: {three hundred and twenty|tr} of them go to Niger on {the twelfth of May|dep|v=2035-05-12}, and it's for {twelve|mon} months.

Corporal Fintan Rua, who's {twenty-seven|age}, from Newbridge, is one of those. "It beats cutting the grass at the Curragh," he says. He's done Lebanon twice.

His mother's less sure. {Twenty-three|ded} have died in the UN force already, none of them ours. 

The army's short of people, as you'll know: it ought to have {nine and a half thousand|est|v=9500} and it's got {seven thousand six hundred and forty|str|v=7640}.

And the country? It's {forty-seven|poy} percent in favour, so says Red Poll, to {thirty-eight|pon} against.

Traffic: the M7's slow at Junction 11. The Kildare half-marathon's full up. Back at eight.

@doc d-explainer | European defence newsletter | 2035-01-24
IRELAND: FIVE FIGURES

*{320|tr}.* The strength of the contingent, roughly {4.2|shr} percent of all Irish soldiers. New York had wanted {450|tra|by=New York}.

*{46|cost|x=1000000}.* The yearly cost in millions: {€46m|cost}, of which the UN pays back a little over half.

*{47|poy}.* The percentage for the mission in a survey of {1,053|smp} adults. In October it was {41|poy0|t=In October}; opponents are at {38|pon}.

*{61|n}.* The noes. A correction from a reader in Cork: {four|reb} was the number of government deputies among them. We had taken it for the number of parties.

*{7,800|mis}.* The size the UN mission should attain this year. It lost {23|ded} men so far, and now counts {5,100|now}, of which Bangladesh supplies the most.

Next: Austria votes on 3 March. Tip jar: €3 / month. Our 2034 archive is open.
