@story san-telmo-revocatoria
@topic Recall of a mayor in a Colombian river port: turnout fell short
@subject S = San Telmo del Río | San Telmo | the municipality | the port | the town
@subject A = Yamileth Carabalí | Carabalí | the mayor | mayor Carabalí | la alcaldesa | the schoolteacher
@subject Q = Comité Agua Ya | Agua Ya | the committee | the promoters | the water committee
@subject E = the electoral registry | the Registraduría | registrars | the registry
@subject P = Ribera Datos | the polling house
@fact yes = 38914 | vote_count | Q | votes to remove the mayor | 2030-08-25 final | snapshot
@fact no = 6207 | vote_count | A | votes to keep the mayor | 2030-08-25 final | snapshot
@fact bad = 1183 | vote_count | S | blank and spoiled ballots | 2030-08-25 final | snapshot
@fact cast = 46304 | votes_cast | S | ballots cast | 2030-08-25 final | snapshot
@fact need = 49180 | votes_cast | S | ballots required for the recall to count | - | constant | threshold
@fact short = 2876 | margin | S | ballots missing to the requirement | 2030-08-25 final | snapshot
@fact reg = 171850 | other | S | registered voters | August 2030 | constant
@fact tout = 26.9 | turnout | S | turnout | 2030-08-25 final | snapshot
@fact t27 = 71.5 | turnout | S | turnout | 2027 mayoral election | constant
@fact v27 = 122950 | votes_cast | S | ballots cast | 2027 mayoral election | constant
@fact a27 = 54310 | vote_count | A | votes for the mayor at her election | 2027 mayoral election | constant
@fact sig = 41600 | other | Q | signatures handed in | February 2030 | constant
@fact sigv = 29745 | other | Q | signatures found valid | April 2030 | constant
@fact sign = 16293 | other | Q | signatures required | - | constant | threshold
@fact py = 63 | poll_share | Q | respondents for removing the mayor | July 2030 | snapshot
@fact pt = 41 | poll_share | S | respondents certain to vote | July 2030 | snapshot
@fact ps = 812 | sample_size | P | people interviewed | July 2030 | constant
@fact tab = 389 | other | S | polling tables | 2030-08-25 | constant
@fact pol = 640 | officers | S | police officers deployed | 2030-08-25 | constant
@fact arr = 17 | arrests | S | people arrested | 2030-08-25 | constant
@fact hrs = 9 | duration | S | hours of piped water a week | August 2030 | snapshot
@fact hrsp = 84 | duration | A | hours of piped water a week promised | by 2029 | plan | pledged
@fact plant = 118000000000 | budget | S | pesos for the treatment plant | 2028 contract | plan
@fact prog = 34 | rate | S | share of the treatment plant built | August 2030 | snapshot
@fact age = 51 | age | A | age | August 2030 | snapshot
@fact cost = 5400000000 | spending | E | pesos spent on the recall vote | August 2030 | constant
@fact sigbad = 11855 | other | Q | signatures rejected | April 2030 | constant
@fact gain = 9169 | other | Q | votes to remove the mayor above valid signatures | 2030-08-25 final | snapshot
@fact hrsf = 30 | duration | S | hours of piped water a week expected | in 2033 | plan | projected
@rel diff sigbad = sig - sigv
@rel diff gain = yes - sigv
@fact rule = 40 | other | S | share of the ballots of the last election that must be cast | - | constant | threshold
@rel sum cast = yes + no + bad
@rel diff short = need - cast
@rel share tout = cast / reg
@rel share t27 = v27 / reg27
@fact reg27 = 171960 | other | S | registered voters | October 2027 | constant
@fact yesp = 84 | vote_share | Q | share of the ballots to remove the mayor | 2030-08-25 final | snapshot
@rel share yesp = yes / cast
@race result = yes no
@trap cast need :: ballots cast and ballots required
@trap tout t27 :: two elections
@trap sig sigv sign :: handed in, valid, required
@trap yes a27 :: votes against her now, votes for her then
@trap hrs hrsp :: hours of water got and promised
@trap py yesp :: poll and result

@doc a-wire | international wire | 2030-08-26
Colombian river town's mayor survives recall on low turnout

SAN TELMO DEL RÍO, Colombia, Aug 26 (Interpress) - A vote to oust the mayor of a parched Colombian port failed on Sunday because too few people took part, electoral authorities said, though nearly all who did wanted her gone.

With returns in from all {389|tab|t=Sunday} tables, {38,914|yes|t=With returns in from all 389 tables|by=electoral authorities} votes were for removing Yamileth Carabalí and {6,207|no|^} for letting her finish her term. Blank and spoiled papers numbered {1,183|bad|^}.

Total participation of {46,304|cast|^} was {2,876|short|^} short of the {49,180|need|by=electoral authorities} required under the {40%|rule}-of-last-election rule.

Turnout was {26.9%|tout}. When Carabalí, a {51-year-old|age|v=51} schoolteacher, was elected in October 2027, it was {71.5%|t27|t=in October 2027}, and {54,310|a27|^} people chose her.

San Telmo gets {nine hours|hrs|v=9} of piped water a week. Carabalí campaigned on {84|hrsp}.

Some {640|~pol} police were deployed. There were {17|arr} arrests, mostly for selling liquor.

(Reporting by Ingeborg Saavedra; Editing by M. Ntuli) ((+57 5 555 0199))

@doc b-local | regional daily, translated edition | 2030-08-26
The urns stayed half empty

By Fermín Ospino Arrechea

At four o'clock the registrar of San Telmo locked the door of the Liceo, took off her glasses and said, to nobody in particular, "Not enough."

She was right by a margin that the water committee will dream about. Its people had calculated, street by street, that they would need {49,180|need} citizens to go out in the heat. {43,604|!cast} went. Of these {84 of every 100|yesp|v=84} put their cross against la alcaldesa.

Does she have reason to celebrate? Hardly. She was saved by those who sat on their stoops. The votes cast in her favour, {6,207|no}, would not fill the Moisés Julio stadium; three years ago she had {54,310|a27|t=three years ago}.

Agua Ya had known this could happen. Its petition in February carried {41,600|sig|t=in February} names, of which the Registraduría threw out nearly {12,000|~sigbad|by=the Registraduría}; even so the remaining {29,745|sigv|by=the Registraduría} were far beyond the {16,293|sign} demanded by statute.

The July study by Ribera Datos, done with {812|ps|t=July} home visits, foresaw {63 per cent|py|t=July|by=Ribera Datos} for dismissal, yet only {41|pt|^} who swore that they would go. They swore too much.

The recall cost {5.4 billion|cost|by=registrars} pesos to stage, according to registrars. With that, an engineer at the unfinished treatment plant reckoned, one could have bought {eleven|-} pumps.

@doc c-radio | radio network web page | 2030-08-25
San Telmo: promoters concede, "the river will remember"

Radio Magdalena Libre, 98.5 FM – 20:14

The committee that wanted to send mayor Carabalí home recognised tonight that it did not reach its goal. "We got {38,914|yes|t=tonight} and they got {6,207|no|^}. In any other game that's a thrashing," said spokeswoman Nohemí Tukano.

Participation closed at {26.9|tout} per cent, according to bulletin number 14 of the registry.

The authorities put on the street {640|pol} uniformed officers. {Twenty-nine|!arr|v=29} persons ended up in the station on Calle 9, most over dry-law violations.

In her message, eleven minutes long, the schoolteacher said she had heard "those who shouted and those who kept quiet". She repeated that the plant, contracted in 2028 for {118 billion|plant|t=in 2028} pesos, would be ready. It stands at {34 per cent|prog|t=today} today. Water came to barrio La Chinita for the first time since Tuesday; {nine hours|hrs|v=9|by=her own planning office} a week is the average in her own planning office's tables. What she offered from the balcony in the campaign was {84|hrsp|t=in the campaign}.

Comments (1,204) · Listen again · Vallenato Top 20

@doc d-explainer | Bogotá news site explainer | 2030-08-28
Why {38,914|yes} votes weren't enough: the San Telmo recall in six figures

Reading time: 3 min

{46,304|cast}. The people who took part. There are {171,850|reg} on the roll.

{49,180|need}. The people who should have. The rule asks for {40 per cent|rule} of the ballots of the preceding election, and {122,950|v27|t=in 2027} were deposited in 2027. On Sunday's showing the shortfall was {2,876|short|t=Sunday}.

{38,914|yes|t=Sunday}. The vote for dismissal. Note that no mayoral winner in the port has needed that many since 2015.

{29,745|sigv}. Valid endorsements in the petition phase. Curiously, about {9,200|~gain} more people wanted her out in the booth than had been willing to sign for it.

{38|!prog}. The percentage of advance on the water plant, the reason for everything. The contractor, Hidroandes, got {118 billion|plant} pesos and has twice asked for more.

{48|!age}. The age of Carabalí, who has said she will not run for anything again. "By the time I finish I'll be old," she joked. Her promise of {84|hrsp} weekly hours of running water will outlive her government: engineers at the same plant now speak of {30|hrsf|by=engineers at the same plant|t=in 2033}, in 2033, with luck.

Recalls attempted since the 1994 law: {214|-}. Mayors removed: {4|-}.

Write to us: datos@lacuenta.example
