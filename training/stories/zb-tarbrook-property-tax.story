@story zb-tarbrook-property-tax
@topic Property tax revaluation in Tarbrook, New Jersey
@subject T = Tarbrook | the borough | the town
@subject A = tax assessor Gwendolyn Pak | Pak | the assessor
@subject C = borough council | the council
@subject M = Mayor Dominic Falcone | Falcone | the mayor
@subject H = homeowners
@fact lev = 48200000 | budget | T | dollars of municipal tax levy | 2034 | plan
@fact levp = 45600000 | budget | T | dollars of municipal tax levy | 2033 | constant
@fact lup = 5.7 | rate | T | rise of the municipal tax levy, in percent | 2034 | plan
@fact cap = 2 | rate | - | yearly rise of the levy allowed, in percent | - | constant | threshold
@fact val = 5110000000 | other | T | dollars of assessed value | 2034-01-10 | constant
@fact valp = 2980000000 | other | T | dollars of assessed value | 2012 | constant
@fact vup = 71.5 | rate | T | rise of the assessed value, in percent | 2034-01-10 | constant
@fact avg = 642000 | price | H | dollars of average assessed home value | 2034-01-10 | constant
@fact avgp = 371000 | price | H | dollars of average assessed home value | 2012 | constant
@fact bill = 13940 | price | H | dollars of average yearly tax bill | 2034 | plan | projected
@fact billp = 13120 | price | H | dollars of average yearly tax bill | 2033 | constant
@fact rate = 2.171 | rate | T | dollars of tax for each hundred of value | 2034 | plan | projected
@fact ratep = 3.536 | rate | T | dollars of tax for each hundred of value | 2033 | constant
@fact upn = 47 | other | A | share of owners whose bill goes up, in percent | 2034 | plan | projected
@fact dnn = 31 | other | A | share of owners whose bill goes down, in percent | 2034 | plan | projected
@fact same = 22 | other | A | share of owners whose bill stays about the same, in percent | 2034 | plan | projected
@fact app = 1260 | cases | A | appeals | 2034-05-01 | cumulative
@fact par = 8140 | other | T | properties | 2034 | constant
@fact ash = 15.5 | other | A | share of owners who appealed, in percent | 2034-05-01 | constant
@fact crowd = 420 | crowd | C | people at the hearing | 2034-02-13 | constant
@fact ay = 4 | other | C | members in favour | 2034-03-12 | constant
@fact no = 2 | other | C | members against | 2034-03-12 | constant
@fact cost = 874000 | spending | C | dollars paid for the revaluation | 2033 | constant
@rel change lup = levp -> lev
@rel change vup = valp -> val
@rel share ash = app / par
@fact bdiff = 820 | price | H | dollars by which the average tax bill rises | 2034 | plan | projected
@rel diff bdiff = bill - billp
@trap lev val :: levy against value
@trap levp lev :: two years
@trap ratep rate :: old and new rate
@trap upn dnn :: up against down
@trap billp bill :: two years
@trap avgp avg :: two valuations

@doc a-hyperlocal | hyperlocal news site | 2034-01-12
Your house is worth {71.5 percent|vup} more. Your taxes aren't up as much. Here's why

By Kit Delgado, editor | Updated Jan 12, 9:04 am ET | Reply (132)

TARBROOK, NJ — The letters are out. The borough's first revaluation since 2012 puts everything in town, from the train station lot to your shed, at {$5.11 billion|val}, up from {$2.98 billion|valp}.

The average home is now assessed at {$642,000|avg|t=now}. It was {$371,000|avgp|t=under the old books} under the old books.

"People see the number and call me a thief," said assessor Gwendolyn Pak. "I tell them, wait for the rate." The rate is estimated to fall to {$2.171|rate|t=this year} per $100 this year from {$3.536|ratep|t=last year} last year.

By Pak's model {47|upn|by=Pak's model} percent of owners will pay more, {31|dnn|^} percent less, and {22|same|^} percent about the same.

Doing all that cost {$874,000|cost}.

@doc b-daily | regional daily | 2034-02-14
{420|crowd} pack school gym to protest tax reval

By Sal Iannuzzi

TARBROOK — They came with the letter in one hand and, in Doris Lipinski's case, a picture of her kitchen in the other. "It's from {1961|-}," said Lipinski, 83. "They say it's worth {$588,000|-}. I said, do you want to buy it?"

{Four hundred and twenty|crowd|by=the fire marshal} people filled the Roosevelt School gym on Monday by the fire marshal's count. {Sixty-six|-} of them spoke.

Mayor Dominic Falcone repeated that a revaluation brings the borough no extra dollar by itself. The levy, though, is to rise: to {$48.2 million|lev|t=in 2034} in 2034 from {$45.6 million|levp}. That's {5.7|lup} percent, when the state's cap is {two|cap}; exceptions for debt and health benefits make up the rest.

The average bill is projected at {$13,940|bill}, {$820|bdiff} more.

About {half|~upn|v=50} of owners will see an increase, officials say.

@doc c-press | borough press release | 2034-03-13
Council adopts 2034 budget

Tarbrook — By a vote of {4|ay}-{2|no} the Borough Council last night adopted a budget with a municipal levy of {$48,200,000|lev}.

Mayor Falcone: "We protected services and kept the increase on the average home to {$820|bdiff}, or {6.25|-} percent."

Key figures: assessed value {$5,110,000,000|val}; general tax rate {2.171|rate}; average assessment {$642,000|avg}; average bill {$13,940|bill} ({$13,120|billp|t=2033} in 2033); properties {8,140|par}.

Appeals must be received by May 1. Forms at Borough Hall, 1 Memorial Plaza, Room 104, or 555-0118.

@doc d-weekly | weekly newspaper | 2034-05-09
Appeals: {1,260|app} and counting no more

May 1 came and went. The county board got {1,260|app|t=by the deadline} appeals from Tarbrook by the deadline, from more than {15|>ash} percent of {8,140|par} properties. After the 2012 revaluation there'd been {390|-}.

Councilwoman Priti Shah, one of {two|no} who voted against the budget, says she'll file one herself: "They've got me down for a finished basement. It's got a sump pump and a cat."

Assessor Pak expects to settle {a third|-} without a hearing. She wouldn't say whether her forecast, {47|upn} percent up, {31|dnn} down, is holding. "Ask me when the last cat's been counted."

POLICE BLOTTER: 2:14 a.m., Elm St., raccoon. Bowling: Tarbrook Lanes 2,204 pins.
