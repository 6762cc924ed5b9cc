@story cantaloupe
@topic Salmonella outbreak and recall of cantaloupes from Tipton Brothers Farms, Indiana
@subject O = Tipton outbreak | the outbreak | outbreak | illnesses | Salmonella Hartford
@subject F = Tipton Brothers Farms | Tipton Brothers | the farm | the grower | the Owensville grower
@subject C = Centers for Disease Control and Prevention | CDC | federal health officials
@subject R = the recall | recalled melons | cantaloupes | the fruit
@subject K = Kentucky | the commonwealth
@subject N = Indiana | the Hoosier State
@fact c1 = 141 | cases | O | people sickened | 2012-08-17 | cumulative
@fact c2 = 204 | cases | O | people sickened | 2012-08-30 | cumulative
@fact c3 = 261 | cases | O | people sickened | 2012-10-05 final | cumulative
@fact st1 = 20 | other | O | states with cases | 2012-08-17 | cumulative
@fact st2 = 24 | other | O | states with cases | 2012-10-05 final | cumulative
@fact h1 = 31 | injuries | O | people hospitalized | 2012-08-17 | cumulative
@fact h2 = 78 | injuries | O | people hospitalized | 2012-08-30 | cumulative
@fact h3 = 94 | injuries | O | people hospitalized | 2012-10-05 final | cumulative
@fact d1 = 2 | deaths | O | people who died | 2012-08-17 | cumulative
@fact d2 = 3 | deaths | O | people who died | 2012-10-05 final | cumulative
@fact k1 = 50 | cases | K | people sickened | 2012-08-17 | cumulative
@fact k2 = 66 | cases | K | people sickened | 2012-10-05 final | cumulative
@fact i1 = 13 | cases | N | people sickened | 2012-08-17 | cumulative
@fact lot = 486000 | other | R | melons recalled | 2012-08-22 | constant
@fact box = 36000 | other | R | crates recalled | 2012-08-22 | constant
@fact ac = 450 | area | F | acres of melons | - | constant
@fact wk = 60 | jobs | F | seasonal workers | 2012 | constant
@fact swab = 5 | other | F | swabs from the packing line that tested positive | 2012-08-28 | constant
@fact swabn = 17 | other | F | swabs taken from the packing line | 2012-08-28 | constant
@fact fine = 0 | damages | F | dollars of fine | 2012-10-05 | constant
@fact loss = 8500000 | revenue | F | dollars that the farm expects to lose | 2012 | plan | projected
@trap c1 c2 :: thirteen days apart
@trap c2 c3 :: provisional and final
@trap k1 c1 :: one state and the nation
@trap h1 h2 :: later count
@trap d1 d2 :: a third patient died afterwards
@trap box lot :: crates and melons

@doc cdc | government notice | 2012-08-17
Multistate Outbreak of Salmonella Hartford Infections Linked to Cantaloupe
Posted August 17, 2012 3:00 PM ET

What's New
- A total of {141|c1|t=As of August 16} persons infected with the outbreak strain have been reported from {20|st1|^} states. As of August 16, {31|h1} ill persons had been hospitalized. {Two|d1|by=Kentucky} deaths have been reported by Kentucky.
- The number of ill persons identified in each state with the most cases is as follows: Kentucky ({50|k1}), Illinois ({17|-}), Indiana ({13|i1}).

Among persons for whom information is available, onset dates range from July 7 onward. Ages run from less than {1|-} year to {92|-}; the median is {40|-}.

Advice to consumers: if you bought cantaloupe grown in southwestern Indiana, don't eat it. Throw it out. (1-800-555-0132)

@doc courier | regional daily | 2012-08-23
Owensville grower pulls whole season's melons
By Delphine Mbeki-Ross, Courier & Argus

OWENSVILLE, Ind. — A family farm at the center of a deadly food poisoning outbreak recalled its entire crop Wednesday, {486,000|lot|t=Wednesday} melons in {36,000|box|^} cardboard crates trucked to {eleven|-} states.

Tipton Brothers Farms has {450|ac} acres in cantaloupe along Highway 65 and brings in {60|wk} pickers each summer. Co-owner Gale Tipton said he had sent them home Tuesday. "We stand to lose {eight and a half million|loss|by=Gale Tipton} dollars and, I guess, our name," he said.

The CDC said last week {141|c1|t=last week|by=The CDC} people were sick, {50|k1|^} of them in Kentucky. Here in the Hoosier State there were {30|!i1}.

Related: Farm bill stalls again | Corn at $8.04

@doc lawyer | law firm blog | 2012-09-01
Cantaloupe update: {204|c2} ill, {78|h2} hospitalized
Posted by Brock Tannenbaum | Category: Foodborne Illness | 17 comments

Our firm has been retained by {nine|-} families, so I follow the numbers closely. On Thursday the CDC moved the national count up to {204|c2|t=On Thursday|by=the CDC}. Of these, {78|h2|^} were admitted to a hospital.

Let's remember it started at {141|c1} two weeks earlier.

FDA inspectors wiped down conveyor belts, wash tanks and floors. They took {17|swabn} environmental swabs; {eleven|!swab} came back dirty. Standing water on the floor was "algae-green". Yet the agency levied no fine, {$0|fine}, because in 2012 it cannot.

The Tiptons recalled roughly {186,000|!~lot} pieces of fruit. You do the math on how many were eaten before.

@doc trade | trade weekly | 2012-09-07
FDA letter faults wash water at Tipton packinghouse

{Five|swab|by=FDA} of {17|swabn} line swabs collected Aug. 14-16 carried Salmonella, FDA told the Owensville grower in a letter dated Aug. 28.

The notice does not say whether the {450|ac}-acre operation may pack next year. The shipper voluntarily withdrew {36,000|box} crates on Aug. 22 and has put its own losses at {$8.5 million|loss|by=its own|m=projected}.

Movement fell hard for everyone: U.S. cantaloupe sales dropped {39%|-} week on week, per ScanTrack, and cartons of 9s were quoted at {$6.95|-}.

@doc final | wire agency | 2012-10-05
Cantaloupe outbreak over, CDC says

ATLANTA — An outbreak traced to a southern Indiana melon farm is over after sickening {261|c3|t=Friday|by=federal health officials} people in {24|st2|^} states, federal health officials said Friday.

{Ninety-four|h3|^} were treated in hospitals and {three|d2|^} died, all in Kentucky, which recorded {66|k2|^} of the illnesses, more than any other state.

The grower, which usually hires {60|wk} hands, has laid off all but {four|-}. It has not been fined.
