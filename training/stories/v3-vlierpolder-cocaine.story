@story v3-vlierpolder-cocaine
@topic Cocaine in a banana container at Vlierpolder, Netherlands
@subject P = Dutch police | police | the police | detectives
@subject D = Dutch customs | customs | the Douane
@subject H = port of Vlierpolder | Vlierpolder | the port
@fact kg = 2180 | other | D | kilos of cocaine seized in the container | 2029-10-02 | constant
@fact va = 163500000 | other | D | street value of the cocaine in euros | 2029-10-02 | constant
@fact pk = 75000 | price | D | street price of a kilo of cocaine in euros | 2029 | constant
@fact ar = 6 | arrests | P | people arrested over the container | 2029-10-02 | cumulative
@fact ar2 = 9 | arrests | P | people arrested over the container | 2029-10-04 | cumulative
@fact re = 2 | other | P | suspects released | 2029-10-04 | cumulative
@fact of = 70 | officers | P | officers in the raids | 2029-10-03 | constant
@fact ad = 11 | other | P | addresses searched | 2029-10-03 | constant
@fact ca = 840000 | other | P | cash found in euros | 2029-10-03 | constant
@fact yr = 19400 | other | H | kilos of cocaine seized in the year | 2029 to October | cumulative
@fact yo = 24100 | other | H | kilos of cocaine seized in the year | 2028 | constant
@fact ag = 19 | age | P | age of the youngest suspect | 2029-10-02 | constant
@fact dn = 3 | arrests | P | rise in the number arrested over the container | 2029-10-02 to 2029-10-04 | constant
@rel diff dn = ar2 - ar
@rel product va = kg * pk
@trap ar ar2 :: arrests on two days
@trap kg yr :: one catch against the year's
@trap yr yo :: this year so far and last year

@doc a-flash | wire flash | 2029-10-02
Dutch customs seize over {two|>kg|x=1000} tonnes of cocaine

ROTTERDAM - Customs found {2,180|kg|by=prosecutors} kilograms of cocaine among bananas at the port of Vlierpolder, prosecutors said on Tuesday. {Six|ar|t=on Tuesday} people are in custody, the youngest aged {19|ag}.

@doc b-police | police release | 2029-10-03
Raids in {three|-} provinces

In the investigation into the Vlierpolder container, {70|of|t=this morning} officers searched {11|ad|^} addresses this morning in Zeeland, Brabant and Limburg. {840,000|ca} euros in notes were found behind a kitchen wall. More arrests are not ruled out.

@doc c-paper | newspaper brief | 2029-10-04
Bananas worth {€163.5 million|va}

At {75,000|pk|by=the public prosecutor} euros a kilo, the price the public prosecutor works with, Tuesday's find would have fetched more than {160 million|>va} on the street. It brings this year's catch at Vlierpolder to {19.4|yr|x=1000|t=this year} tonnes; in the whole of 2028 it was {24.1|yo|x=1000|t=in the whole of 2028}.

@doc d-radio | radio bulletin | 2029-10-04
Headlines at noon

{Nine|ar2|t=now} people have now been arrested over the bananas, {three|dn} more than on Tuesday. {Two|re} of them, a driver and his cousin, have been sent home. A judge hears the others on Monday.

@doc e-social | police post | 2029-10-04
Update container

Searched: {11|ad} homes and sheds. Cash: {€840K|ca}. Held: {9|ar2|t=to date} to date, {2|re} since released. Tips? Call us, anonymously if you like.
