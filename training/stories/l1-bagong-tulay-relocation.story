@story l1-bagong-tulay-relocation
@topic Bagong Tulay, Philippines: families moved from the river after a flood, and the vote that followed, 2010
@subject B = Bagong Tulay | the city | city government | the cityhood
@subject N = National Housing Authority | NHA | the authority
@subject K = Kapit-Estero Alliance | Kapit-Estero | the alliance | the residents
@subject R = Consolacion Revilla-Uy | Revilla-Uy | the mayor | Mayor Revilla-Uy
@subject D = Florante Dumaguing | Dumaguing | the vice mayor
@subject S = Sitio Malinis | the site | resettlement site
@fact fam = 4300 | homes | B | families living along the river | January 2010
@fact mov = 1870 | homes | N | families moved | 2010-04-15 | cumulative
@fact ret = 260 | homes | K | families who came back | 2010-04-15 | cumulative
@fact tgt = 2500 | homes | N | families to be moved | before the election | plan | pledged
@fact km = 34 | distance | S | kilometres from the river to the site | - | constant
@fact unit = 180000 | price | N | pesos for each row house | 2010 | constant
@fact unitc = 2400 | homes | S | row houses | 2010
@fact amort = 200 | price | N | pesos a month that a family pays | first year | constant
@fact amort2 = 300 | price | N | pesos a month that a family pays | sixth year | plan
@fact asst = 5000 | price | B | pesos of help for each family that moves | 2010 | constant
@fact dead = 83 | deaths | B | people drowned in the flood | September 2009 | cumulative
@fact fare = 96 | price | S | pesos to ride to the city and back | 2010 | constant
@fact rv = 88412 | vote_count | R | votes for mayor | 2010-05-10, 71% transmitted
@fact dv = 91057 | vote_count | D | votes for mayor | 2010-05-10, 71% transmitted
@fact pr = 71 | counted_share | B | percent of precincts transmitted | 2010-05-10
@fact rv2 = 127390 | vote_count | R | votes for mayor | canvass
@fact dv2 = 122846 | vote_count | D | votes for mayor | canvass
@fact mg = 4544 | margin | R | votes between the two | canvass
@fact age = 27 | age | K | age of its leader Jun-Jun Abarquez | 2010 | constant
@rel diff mg = rv2 - dv2
@race partial = rv dv
@race canvass = rv2 dv2
@trap mov tgt :: families moved and families to be moved
@trap mov ret :: those who went and those who came back
@trap rv rv2 :: the early transmission and the canvass
@trap amort amort2 :: the first year's charge and a later one
@trap unit asst :: cost of a house and help for a family

@doc a-broadsheet | national broadsheet | 2010-04-16
{1,870|mov} families off the riverbank; {2,500|tgt} by polls, says NHA

By Tonette Macaraeg

BAGONG TULAY CITY — {Seven|-} months after the flood that killed {83|dead} along the Tulay, the National Housing Authority has trucked {1,870|mov|t=as of Thursday} families to Sitio Malinis, {34|km} kilometers inland, as of Thursday.

It means to make it {2,500|tgt|by=It} before the May {10|-} elections. When the year began, {4,300|fam|t=When the year began} families were on the banks.

Each row house cost the NHA P{180,000|unit|by=the NHA|v=180000}. The family pays P{200|amort|v=200} a month in the first year, climbing to P{300|amort2|v=300} by the sixth, and gets P{5,000|asst|v=5000} from the city to move.

The Kapit-Estero Alliance says {260|ret|by=The Kapit-Estero Alliance} have gone back. "You can't eat a roof," said its leader, Jun-Jun Abarquez, {27|age}, a welder.

Inquirer {24|-}/{7|-} · {48|-} readers find this inspiring

@doc b-tabloid | Manila tabloid | 2010-04-17
PATAY NA ILOG, PATAY NA SITIO

Walang tubig, walang trabaho, walang jeep. That's how they greet you at Malinis.

"P{140|!fare|v=140} pamasahe back and forth," says Aling Baby, who sold fishballs by the bridge until they moved her. "I earn P{150|-}."

There are {2,400|unitc} houses of which {a fourth|-} have no door. Back on the river, families are rebuilding with the same plywood: {500|!ret|by=the residents} of them already, the residents say.

And Mayor Revilla-Uy? She gave each of them P{3,000|!asst|by=neighbors|v=3000} and a sack of rice, neighbors say. Her opponent Dumaguing offers nothing but a speech.

LOTTO {6|-}/{49|-}: Jackpot P{34|-} M.

@doc c-tv | TV station site | 2010-05-11
Vice mayor leads Bagong Tulay count

As of 1:40 this morning, Vice Mayor Florante Dumaguing had {91,057|dv|t=As of 1:40 this morning} votes and Mayor Consolacion Revilla-Uy {88,412|rv|^}, with {71|pr|^} percent of precincts electronically transmitted.

The missing machines are mostly on the riverbank and, {34|km} kilometers away, at Malinis, where {1,870|mov|t=last month} families had been relocated by last month and where voters had to be bused back to their old precincts.

"We're waiting for our people," the mayor said. A bus there costs P{96|fare|v=96} to and from, and she had been accused of paying it.

It's the first time that the country votes with machines.

@doc d-provincial | provincial weekly | 2010-05-19
The riverbank decides

It took the board of canvassers {three|-} days, {two|-} brownouts and {one|-} fainted teacher to arrive at {127,390|rv2} for the mayor and {122,846|dv2|^} for her vice mayor, who at {1|-} in the morning of election night had been ahead and said some things into a microphone that he'll have leisure to regret. Consolacion Revilla-Uy is proclaimed, by {4,544|mg|^} votes.

Where did they come from? From two places which are really one. The {4,300|fam|t=in January} families that lived over the water in January voted for her as they'd done before. They did so whether their address was still a stilt or a unit worth P{180,000|unit|v=180000} with a view of cogon.

The vice mayor's camp says that {3,500|!mov|by=The vice mayor's camp} households were hauled out of his strongholds. The NHA's tally, {630|-} short of its promise when we last saw it, does not bear this out.

Nor does the river. On Sunday it rained. By Monday a man was drying his election tarpaulin on a new roof, at the old place. On it the winner smiled, half her face under the eaves. He paid nothing a month for it. At Malinis he'd be at P{200|amort|v=200}.
