@story roques-mar
@topic Roques de Mar: a vote of confidence on the 2030 budget and the local police's overtime strike
@subject R = Roques de Mar | Ajuntament de Roques de Mar | the town hall | the Ajuntament | the council | the resort
@subject P = Roques local police | local police | Policia Local | the officers | the Guàrdia
@subject S = SPLM-Costa | the union | the police union
@subject M = Núria Castellvell | Castellvell | the mayoress | the mayor
@subject J = Junts per Roques | Junts | the mayor's group
@subject E = Esquerra i Mar | Esquerra | Left and Sea
@subject A = Alternativa Veïnal | Alternativa | the neighbours' list | AV
@subject X = Xavier Oulad-Benali | Oulad-Benali | the councillor for security
@fact bd = 64300000 | budget | R | budget for the year | 2030 | plan
@fact bd29 = 61800000 | budget | R | budget for the year | 2029 | plan
@fact ye = 10 | vote_count | M | councillors voting for the mayor | 2030-02-12 | snapshot
@fact no = 11 | vote_count | M | councillors voting against the mayor | 2030-02-12 | snapshot
@fact st = 21 | seats | R | council seats in all | - | constant
@fact js = 8 | seats | J | council seats | - | constant
@fact es = 7 | seats | E | council seats | - | constant
@fact as = 4 | seats | A | council seats | - | constant
@fact dy = 30 | duration | R | days to put up another mayor | 2030-02-12 | constant | threshold
@fact ps = 112 | officers | P | posts on the payroll plan | 2030 | constant
@fact po = 83 | officers | P | officers in post | 2030-02 | snapshot
@fact pv = 29 | officers | P | posts unfilled | 2030-02 | snapshot
@fact pn = 15 | officers | P | new places to be called | 2030 | plan | pledged
@fact ot = 1900000 | spending | P | overtime paid in the year | 2029 | cumulative
@fact ot28 = 1100000 | spending | P | overtime paid in the year | 2028 | cumulative
@fact hr = 38400 | other | P | hours of overtime worked | 2029 | cumulative
@fact pr = 27.5 | price | P | pay for an hour of overtime | 2029 | constant
@fact pa = 34 | price | S | pay asked for an hour of overtime | 2030-02 | plan
@fact pf = 31 | price | X | pay offered for an hour of overtime | 2030-02 | plan
@fact fo = 71 | other | S | officers who refuse overtime | 2030-02-14 | snapshot
@fact cr = 2316 | other | R | thefts recorded | 2029 | cumulative
@fact cr28 = 2044 | other | R | thefts recorded | 2028 | cumulative
@fact pop = 33700 | other | R | residents | 2030-01-01 | snapshot
@fact sm = 190000 | other | R | people in the town on an August day | - | constant
@fact cn = 600 | crowd | S | people at the march | 2030-02-14 | snapshot
@fact cnu = 1500 | crowd | S | people at the march, as the union counts | 2030-02-14 | snapshot
@fact db = 118 | other | R | debt as a share of income | 2029-12-31 | snapshot
@rel diff pv = ps - po
@fact pm = 1056000 | other | P | overtime hours times pay | 2029 | constant
@fact m1 = 1 | margin | M | votes short of confidence | 2030-02-12 | snapshot
@fact ea = 11 | seats | E | council seats together with the neighbours' list | - | constant
@fact calv = 36 | price | - | pay for an hour of overtime in Calavera | 2030-01 | snapshot
@fact up = 2500000 | budget | R | rise of the budget over the year before | 2030 | plan
@fact cp = 13.3 | other | R | rise in thefts recorded | 2029 | snapshot
@rel product pm = hr * pr
@rel diff m1 = no - ye
@rel sum ea = es + as
@rel diff up = bd - bd29
@rel change cp = cr28 -> cr
@rel sum st = ye + no
@trap bd bd29 :: the new budget and the old one, rolled over
@trap ot ot28 :: overtime of two years
@trap pa pf :: asked and offered
@trap cn cnu :: the town hall's count and the union's
@trap pop sm :: residents and summer crowd
@trap cr cr28 :: thefts of two years
@race confidence = ye no

@doc a-agency | Catalan news agency | 2030-02-12
Mayor of Roques de Mar loses confidence vote over 2030 accounts

ROQUES DE MAR (AC).– The mayor of Roques de Mar, Núria Castellvell (Junts per Roques), lost the vote of confidence to which she had tied the 2030 budget on Tuesday evening, by {11|no|t=on Tuesday evening} votes to {10|ye|^}.

The opposition now has {30|dy} days to agree on a candidate. If it fails, the accounts, of {€64.3m|bd|t=2030}, are deemed approved and Castellvell remains in office.

Junts holds {eight|js} of the {21|st} seats, Esquerra i Mar {seven|es} and Alternativa Veïnal {four|as}; the other two belong to a hoteliers' list, whose councillors sided with the mayor.

The dispute turned on the local police. Of {112|ps} posts, {83|po} are filled. Overtime cost the council {€1.9m|ot|t=last year} last year against {€1.1m|ot28|t=the year before} the year before, according to the comptroller.

Security councillor Xavier Oulad-Benali has offered {31|pf|by=Xavier Oulad-Benali} euros for an hour of overtime. The union SPLM-Costa wants {34|pa|by=The union SPLM-Costa}.

@doc b-daily | Barcelona daily | 2030-02-15
The resort where nobody wants to work on Saturdays

By Ot Brugarolas, Roques de Mar

In August there are {190,000|sm|t=In August} people in Roques de Mar. In February there are {33,700|pop|t=In February} and most of them were, on Thursday evening, either on the seafront with a whistle or on a balcony complaining about the whistles.

{Six hundred|cn|by=the town hall} marched, says the town hall. {Fifteen hundred|cnu|by=the Policia Local's union}, says the Policia Local's union, which called the march and has persuaded {71|fo|t=as of Thursday} of its people, as of Thursday, to sign a paper declining all overtime.

The numbers behind the whistles are simple. The Guàrdia ought to have {112|ps} agents and has {83|po}, which leaves {29|pv} holes. The holes are filled with extra hours, {38,400|hr|t=in 2029} of them in 2029 at {€27.50|pr} apiece… or so the payroll says, for that product is barely {€1.06m|pm}, and the comptroller speaks of {€1.9m|ot|by=the comptroller}. The difference, a source in the treasury admits, is nights and Sundays, which are paid otherwise.

Thefts rose to {2,316|cr|t=in the same twelve months} in the same twelve months, from {2,044|cr28}.

Castellvell, a notary, fell short by {one|m1} vote on Tuesday and has not been seen since. Esquerra would need AV to depose her; between them they add up to {eleven|ea}, exactly what it takes. “Arithmetic is not love,” says AV's spokeswoman, Rosa Mbengue.

Read also: AP-7 closed at exit 38 | Cava harvest falls 14% | Girona 2, Osasuna 2

@doc c-union | union communiqué | 2030-02-14
SPLM-COSTA INFORMS: {71|fo} COLLEAGUES SAY ENOUGH

Today {seventy-one|fo|t=Today} members of the Policia Local have registered their refusal to perform voluntary services. That is almost nine in every ten of those who wear the uniform.

We remind citizens:

FIRST. There are {92|!po|t=today} of us today for {112|ps} places. In summer, each is responsible for more than two thousand bathers.

SECOND. The councillor speaks of generosity. He offers {€31|pf|by=The councillor} for an hour; in the neighbouring resort of Calavera they are paid {€36|calv|t=since January}, and have been since January. We ask for {€34|pa}. 

THIRD. The call for {fifteen|pn} new places announced by the Ajuntament is smoke: since 2026 three calls have been announced and none has been published in the Official Gazette no. 41 or any other.

FOURTH. The accounts which lost the vote on Tuesday by {12|!no} to {10|ye} contained not one euro for night supplements.

More than {1,500|>cnu} citizens walked with us this evening. Thank you.

The Executive Board

@doc d-digital | digital newspaper | 2030-02-13
Castellvell, thirty days from the door – or from her budget

10 h 14 | Redacció | 63 comentaris | Foto 1 de 9

The mayoress gambled and lost, but not everything. With {ten|ye} hands up in her favour, two more than her own group has, she has until the middle of March to watch her adversaries fail to agree.

What is at stake is an increase of {€2.5m|up} over the {61.8|bd29|x=1000000|t=rolled over from last year} million rolled over from last year, a good part of it for beach cleaning. The councillor for security keeps repeating that {15|pn|by=The councillor for security} new police places will be called “before Easter”. They would fill half of the {39|!pv} that stand empty.

The comptroller, for his part, warns that debt stands at {118%|db|t=at the close of the year|by=The comptroller} of income at the close of the year, and that last year's overtime, {€9.1m|!ot|t=last year}, was approved without a report.

Left and Sea ({seven|es} councillors) offers its leader, Ferran Sorribes, as candidate. The neighbours ({four|as}) have not answered his three messages.

Theft, the shopkeepers' worry, was up {13.3%|cp|t=in 2029} in 2029.
