@story zc-pointeazur-reef
@topic A Mauritian coral reef after a heat wave: bleaching surveys, divers' fees, hotel beds, a ship fined
@subject R = Pointe Azur lagoon | the lagoon | the reef
@subject I = Mauritius Ocean Institute | MOI | the institute
@subject E = Reef Guardians | the volunteers | the NGO
@subject V = MV Castellan Pride | the Castellan Pride | the ship
@subject H = hotels of the west coast | the hotels | the hoteliers
@fact b1 = 31 | rate | R | percent of coral bleached | 2034-02-20 | snapshot
@fact b2 = 78 | rate | R | percent of coral bleached | 2034-03-28 | snapshot
@fact bd = 44 | rate | R | percent of coral dead | 2034-07-10 | snapshot
@fact bv = 86 | rate | E | percent of coral bleached according to volunteers | 2034-03-28 | snapshot
@fact tmp = 31.4 | temperature | R | degrees of the highest water temperature | March 2034 | snapshot
@fact norm = 28.6 | temperature | R | degrees of the normal water temperature | March | constant
@fact wk = 13 | duration | R | weeks of heat | summer 2034 | cumulative
@fact st = 42 | other | I | stations surveyed | 2034-03-28 | constant
@fact stv = 17 | other | E | stations surveyed | 2034-03-28 | constant
@fact ha = 1180 | area | R | hectares of lagoon | - | constant
@fact fine = 9500000 | damages | V | rupees of fine | 2034-06-02 | constant
@fact dmg = 1.7 | area | V | hectares of coral broken by the anchor | 2034-01-19 | constant
@fact frag = 25000 | other | E | coral fragments planted | July 2034 | cumulative
@fact sur = 61 | rate | E | percent of the fragments that live | July 2034 | snapshot
@fact bed = 6400 | other | H | hotel beds | - | constant
@fact fee = 300 | price | R | rupees a dive | 2035 | plan
@fact dv = 210000 | crowd | R | dives a year | 2033 | cumulative
@fact yr = 12 | duration | R | years until the reef could recover | - | plan | projected
@trap b1 b2 :: five weeks later
@trap b2 bv :: institute and volunteers
@trap b2 bd :: bleached in March and dead in July
@trap st stv :: two surveys
@trap frag sur :: planted and surviving
@trap tmp norm :: hottest and normal

@doc lexpress-style | national daily | 2034-04-02
Coral: {78%|b2} bleached at Pointe Azur

The bleaching of the lagoon of Pointe Azur has become almost general. According to the Mauritius Ocean Institute, {78%|b2|t=on 28 March|by=the Mauritius Ocean Institute} of the corals were white on 28 March, compared to {31%|b1|t=on 20 February} on 20 February.

The divers visited {42|st} stations over {1,180|ha} hectares. The water rose to {31.4|tmp|t=last month} degrees last month; normally it is {28.6|norm}. "They are not dead, they are starving," explains Dr Vashti Ramgoolam-Sauzier.

The NGO Reef Guardians, which has its own network of {17|stv} stations, speaks of {86%|bv|t=on 28 March|by=The NGO Reef Guardians}.

In {2026|-}, {two-thirds|-} recovered.

Page {2|-}: Cyclone Odalys, class III · Lottery: {4-11-17-23-31-38|-}

@doc ngo-blog | volunteers' blog | 2034-07-15
What's left

Three days of fins and slates. Here it is.

Of the colonies that we tag, {44|bd|t=this week} in a hundred are dead this week, with weed on them like a five o'clock shadow. It fits what the institute has. In March we argued with it: our {seventeen|stv} stations gave {86%|bv|t=In March} bleached and theirs gave {78|b2|^}. Ours are shallower. Nobody was wrong.

The nursery has done better. Of {25,000|frag} fragments that schoolchildren have tied to ropes, {61%|sur} are alive.

And the ship? On 2 June the court in Port Louis fined the owner of the *Castellan Pride* {Rs 9.5 million|fine|t=On 2 June}. Its anchor turned {1.7|dmg} hectares of brain coral into gravel one night in January. It works out at {560|-} rupees a square metre, less than a bathroom.

A fee of {300|fee} rupees a dive is coming next year. We are for it. There are {210,000|dv|t=a year} dives a year; you do the sum.

@doc hotel-trade | tourism trade newsletter | 2034-07-22
INDIAN OCEAN HOTELIER

Mauritius: dive fee from January. Operators will collect {Rs 300|fee} ({US$6.40|-}) for each dive in the Pointe Azur lagoon, where a heat wave of {three|!wk} weeks turned coral white in March. With {210,000|dv|t=in 2033} dives in 2033, it could raise {Rs 63 million|-} a year.

Hoteliers, whose {6,400|bed} beds line the west coast, fear for the image. "Guests ask for a refund because the fish are grey," says one. They note that the institute's {74%|!bd|t=July} in July is for branching corals alone, and that snorkelling is "still gorgeous".

The *Castellan Pride*, fined {Rs 9.5 million|fine|t=in June} in June, will be towed to Alang for scrap.

Occupancy June: {71.2%|-}. RevPAR: {€148|-}.

@doc science-mag | international science magazine, news | 2034-08-05
{Thirteen|wk} weeks too warm

For {13|wk} weeks this austral summer, a pool of hot water sat on the Mascarene plateau. At Pointe Azur, Mauritius, the surface reached {31.4 °C|tmp|v=31.4}, almost {three|-} degrees above the norm of {28.6|norm}.

The result has now been published by the Mauritius Ocean Institute. On 20 February, {31%|b1|t=On 20 February} of coral at {42|st} stations was bleached. On 28 March it was {87%|!b2|t=On 28 March}. By 10 July, {44%|bd|t=By 10 July} was dead and the rest had regained some colour.

Recovery is a matter of {a dozen|yr|v=12} years, thinks Vashti Ramgoolam-Sauzier, "if there is no second summer like this, and there will be".

Citizen scientists have planted {25,000|frag} nursery fragments on the {1,180|ha}-hectare reef; {15,000|-} or so survive. "It's gardening in a burning house," says a geneticist in Townsville. "But you would garden, too."
