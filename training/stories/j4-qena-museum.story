@story j4-qena-museum
@topic Reopening of a museum in Upper Egypt, 2009
@subject M = Qena Nile Museum | the Nile Museum | the museum | the house on the corniche | Qena's museum
@subject X = Coptic textile hall | the textile hall | the tunic room | textiles
@subject O = opening weekend | the first weekend | the opening
@subject C = Supreme Antiquities Board | the board | Cairo | Dr Hanan Boutros-Selim | Boutros-Selim | the director general
@subject I = Fondazione Arcuri | the Italian foundation | Arcuri | the Italians
@subject L = Luxor River Museum | Luxor | the museum in Luxor
@fact cost = 64000000 | spending | M | Egyptian pounds spent on the rebuilding | 2009-02 | constant
@fact bud = 41000000 | budget | M | Egyptian pounds planned for the rebuilding | 2003 | plan
@fact over = 23000000 | spending | M | Egyptian pounds above the plan | 2009-02 | constant
@fact ital = 1900000 | fundraising | I | euros given | 2005 | constant
@fact yrs = 6 | duration | M | years closed | 2009-02 | constant
@fact obj = 1460 | other | M | objects on show | 2009-02 | constant
@fact objo = 890 | other | M | objects on show | before 2003 | constant
@fact coll = 12300 | other | M | objects owned | 2009-02 | constant
@fact tex = 118 | other | X | objects on show | 2009-02 | constant
@fact texa = 340 | area | X | square metres of display | 2009-02 | constant
@fact area = 2750 | area | M | square metres of display | 2009-02 | constant
@fact tkf = 50 | price | M | Egyptian pounds for a foreign visitor's ticket | from 2009-02 | constant
@fact tke = 2 | price | M | Egyptian pounds for an Egyptian visitor's ticket | from 2009-02 | constant
@fact vis = 8340 | crowd | O | visitors | 2009-02-13 and 14 | cumulative
@fact visf = 610 | crowd | O | foreign visitors | 2009-02-13 and 14 | cumulative
@fact vise = 7730 | crowd | O | Egyptian visitors | 2009-02-13 and 14 | cumulative
@fact exp = 180000 | crowd | M | visitors in a year | from 2009 | plan | projected
@fact lux = 212000 | crowd | L | visitors in a year | 2008 | cumulative
@fact luxt = 80 | price | L | Egyptian pounds for a foreign visitor's ticket | 2009 | constant
@fact staff = 74 | jobs | M | people employed | 2009-02 | constant
@fact cam = 96 | other | M | cameras | 2009-02 | constant
@fact opn = 9:00 | clock | M | opening time | from 2009-02-15 | constant
@fact cls = 21:00 | clock | M | closing time in winter | from 2009-02-15 | constant
@fact age = 1500 | age | X | age in years of the child's tunic | - | constant
@fact date = 2009-02-13 | date | M | first day for the public | - | constant
@fact italp = 13000000 | fundraising | I | Egyptian pounds given | 2005 | constant
@rel convert italp = ital
@rel diff over = cost - bud
@rel sum vis = visf + vise
@trap cost bud :: plan and result
@trap obj coll :: shown and owned
@trap obj objo :: new and old display
@trap tkf tke :: foreigners and Egyptians
@trap exp lux :: a forecast for one, a count of the other
@trap area texa :: the whole house and one hall
@trap tkf luxt :: two museums

@doc a-misr-agency | wire agency | 2009-02-14
Qena museum opens doors after {six|yrs}-year overhaul

QENA, Egypt, Feb 14 (Misr) - Thousands of Egyptians filed past the statues of the Nile Museum in Qena this weekend, the first to see it since 2003.

The house on the corniche, rebuilt for {64 million|cost} pounds, shows {1,460|obj} pieces, up from {890|objo} before. They are spread over {2,750|area} square metres and watched by {96|cam} cameras, the Supreme Antiquities Board said.

A hall of {340|texa} square metres is given to Coptic textiles, among them a child's tunic some {1,500|~age} years old.

The board counted {8,340|vis|by=The board|t=on Friday and Saturday} visitors on Friday and Saturday, all but {610|visf|^} of them Egyptians. "We expect {180,000|exp|by=director general Hanan Boutros-Selim} a year," director general Hanan Boutros-Selim said. The museum in Luxor drew {212,000|lux|t=in 2008} in 2008.

Admission is {50|tkf} pounds for foreigners, who pay {80|luxt} in Luxor, and {two|tke} for Egyptians.

Work was to cost {41 million|bud|s=Work|t=when it began} when it began.

@doc b-upper-egypt-weekly | regional weekly | 2009-02-18
Queue round the block, and a tunic the size of a hand

By Mona Tadros-Higazi

Qena. My grandmother was let in at five to nine on {Friday the 13th|date}, because the guard is her sister's boy. She was, she insists, the first member of the public, and she paid her {two|tke} pounds.

What she wanted to see was the little tunic. It is {1,500|age} years old; it has a mended elbow. The textile hall has {118|tex} such things, lit so dimly that the floor has to shine. After that the Roman glass was "just glass".

She was one of {7,730|vise|t=by Saturday night} of us by Saturday night. The tourist police brought {430|!visf|t=by Saturday night} foreigners in convoy from the Luxor road. They pay {25|-} times what we do.

Downstairs lie another {ten thousand|-} objects that we'll never see, for the museum owns {12,300|coll|s=the museum}.

From today it is open daily from {nine|opn|t=From today} in the morning until {nine|cls|^} at night. {Seventy-four|staff} people work there. Most are from here, which in Qena is the news.

Bread at 5 piastres: page 2. Train 981 late. Zamalek 1 Ismaily 1.

@doc c-travel-desk-london | broadsheet travel pages | 2009-02-21
A new reason to get off the boat

Most Nile cruisers chug straight past Qena. That is about to be a mistake.

WHAT The Nile Museum, shut since 2003, reopened last weekend with {1,460|obj|t=last weekend} objects handsomely arranged on {340|!area|s=handsomely arranged on} square metres of pale stone. An Italian foundation chipped in {€1.9m|ital}; the textiles alone are worth the taxi.

WHEN Daily {9am|opn} to {5pm|!cls}, later in Ramadan.

HOW MUCH {E£80|!tkf|v=80} (about £10), students half.

HOW BUSY Not. Of the {8,000|~vis|t=over the opening|s=souls counted} or so souls counted over the opening, {one in 14|-} was from abroad, and by Tuesday I had the mummified crocodile to myself.

GETTING THERE An hour from Luxor by convoy (departs 8am, 2pm). Three-star Hotel Dandara from £22, sleeps 2, 3/5.

@doc d-antiquities-and-accounts | heritage blog | 2009-03-03
What did Qena cost, and who paid?

Comments are open, please be kind.

The board's press kit gives {64 million|cost|by=The board's press kit} pounds. The contract signed in 2003, of which I have a copy, says {41|bud|x=1000000|t=in 2003} million. So the overrun is {23 million|over} pounds, and not the "{thirteen million|-}" of which a minister spoke on the radio. Steel, a second roof, a flood in the basement.

The Italians' share was fixed: {1.9 million|ital|t=in 2005} euros in 2005, about {13 million pounds|~italp} at the time, all of it for the tunic room and its {118|tex} exhibits. Perhaps he mixed up the two.

Will tickets ever pay it back? At the director general's {180,000|exp|by=the director general|s=the director general's} callers a year, with the mix of that first weekend, the till takes around a million. The wages of {74|staff} employees are more than that.

It doesn't matter. Before the works, you could see {890|objo|t=Before the works} things by the light of two bulbs.

5 responses to "What did Qena cost, and who paid?"
