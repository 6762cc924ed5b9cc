@story zc-yanapuma-oilvote
@topic An Ecuadorian referendum on leaving oil in the ground: partial count, final result, what the field is worth
@subject R = Yanapuma referendum | the referendum | the consulta
@subject Y = Sí | leaving the oil in the ground | the environmentalists
@subject N = No | drilling | the drillers
@subject C = National Electoral Council | CNE | the council
@subject B = Block 61 | the block | the field
@subject O = Petroandes | the state oil company | the company
@subject W = Wanpari people | the Wanpari
@fact qy1 = 56.7 | vote_share | Y | share of the vote | quick count | snapshot | projected
@fact y1 = 57.9 | vote_share | Y | share of the vote | 38% counted | snapshot
@fact y2 = 59.2 | vote_share | Y | share of the vote | final | snapshot
@fact n2 = 40.8 | vote_share | N | share of the vote | final | snapshot
@fact cnt = 38 | counted_share | R | percent of tally sheets counted | 38% counted | snapshot
@fact py = 31.4 | vote_share | Y | share of the vote in the oil province | final | snapshot
@fact yv = 5210000 | vote_count | Y | votes | final | snapshot
@fact nv = 3590000 | vote_count | N | votes | final | snapshot
@fact tu = 82 | turnout | R | turnout | final | snapshot
@fact bar = 58000 | other | B | barrels a day | 2033 | snapshot
@fact nat = 471000 | other | O | barrels a day | 2033 | snapshot
@fact sha = 12.3 | rate | B | percent of the country's oil | 2033 | snapshot
@fact loss = 1200000000 | revenue | O | dollars of income lost a year | - | plan | projected
@fact lossn = 470000000 | revenue | Y | dollars of income lost a year according to environmentalists | - | plan | projected
@fact yr = 1 | duration | C | year for closing the field | - | plan
@fact yro = 6 | duration | O | years for closing the field that the company wants | - | plan
@fact well = 97 | other | B | wells | 2033 | snapshot
@fact wan = 2300 | other | W | people | 2033 | snapshot
@fact ha = 290000 | area | B | hectares | - | constant
@fact job = 1900 | jobs | B | jobs | 2033 | snapshot
@trap y1 y2 :: partial and final
@trap y2 py :: the country and the oil province
@trap bar nat :: the field and the country
@trap loss lossn :: the company's and the environmentalists' figure
@trap yr yro :: two terms
@trap y2 qy1 :: quick count and final
@rel share sha = bar / nat
@race final = y2 n2

@doc afp-ish | wire agency | 2034-02-05
Ecuador votes to leave oil under forest

QUITO — Ecuadorans appeared on course to halt drilling in a field in the Yanapuma rainforest, with {57.9|y1|by=the electoral council} percent backing the measure with {38|cnt} percent of tally sheets processed, the electoral council said Sunday night. A quick count had put it at {56.7|qy1|by=A quick count}.

Block 61 yields {58,000|bar} barrels a day, or {12.3|sha} percent of the country's output of {471,000|nat}. State-run Petroandes says that closing it will cost {$1.2 billion|loss|by=Petroandes} a year. It has {97|well} wells on {290,000|ha} hectares, home to {2,300|wan} Wanpari.

"Tonight the frogs are louder than the flares," Wanpari leader Nemo Andy-Tocari said.

@doc universo-like | national daily | 2034-02-09
The country said Sí. The province said No

COCALÉN. At the "El Taladro" diner they've put up the result next to the menu: {59.2|y2|t=definitive} to {40.8|n2|^}, the definitive one. Underneath, in felt pen: "and who washes the plates?"

In the province where the oil comes from only {34.1|!py} per cent were for closing the wells. In Quito it was {68|-}. "They want a forest on the wall. We want a shift," says Ronny Cagua, welder on Block 61, one of {1,900|job}.

The company hasn't moved a valve. The question on the ballot gave it {one|yr} year; it has asked for {six|yro}. There are {97|well} wells, pipelines, a power plant. Each day {58,000|bar} barrels go on flowing.

How much is it worth? Petroandes said {1.2 billion|loss|by=Petroandes} dollars a year. Environmentalists, who deduct the cost of producing, get {470 million|lossn|by=Environmentalists}.

{5.21 million|yv} citizens marked the Sí and {3.59 million|nv} the No. The participation: {82%|tu}.

Deportes: Barcelona {1|-}-Emelec-Sur {1|-} • Banana box {$6.85|-}

@doc petro-pr | company statement | 2034-02-07
PETROANDES RESPECTS THE WILL OF THE PEOPLE

1. The company takes note of the provisional result.
2. Block 61 contributed {58,000|bar|t=in 2033} barrels per day in 2033, of a national total of {417,000|!nat|^}. The fiscal impact of its closure is {USD 1.2 billion|loss|v=1200000000} per year.
3. A responsible withdrawal, with plugging of {97|well} wells and removal of {214|-} km of lines, takes {six|yro} years and USD {500 million|-}.
4. The {1,900|job} direct jobs will be maintained until December.
5. It's not true that there have been {44|-} spills in 2033. There were {nine|-}, all contained.
6. The company will pay {USD 15 million|-} this year into the fund of the {2,300|wan} Wanpari, as agreed.

@doc ngo-intl | international NGO newsletter | 2034-02-12
WE DID IT. (They did it.)

Dear friend of the forest,

{59.2%|y2}! When the quick count said {56.7|qy1} on the night we didn't dare to breathe; at {57.9|y1|t=on the night} we opened the good rum.

For the first time, a country has switched off a working oil field by vote: {8 per cent|!sha} of all it produces. Petroandes says it'll lose {$1.2 billion|loss|by=Petroandes} a year. Even in the province of the wells {31.4 per cent|py} were with us. Independent economists say {$470 million|lossn|by=Independent economists}, less each year.

It's not over. The people have given them {one|yr} year; they want {six|yro}. {Ninety-seven|well} wells must be sealed. The {2,300|wan} Wanpari, and those who live uncontacted beside them, will be watching, and so shall we.

On {290,000|ha} hectares there are more kinds of trees than in the whole of North America.

Adopt a hectare: {$30|-}. A jaguar: {$300|-} (not delivered).
