@story y2-glenorchan-byelection
@topic Council by-election and spending in Glenorchan East, Scotland, March 2037
@subject F = Fiona MacAskill | MacAskill | the Green | Ms MacAskill
@subject D = Derek Strang | Strang | the Conservative | Mr Strang
@subject P = Priya Nandakumar | Nandakumar | the SNP's candidate | Ms Nandakumar
@subject W = Glenorchan East | the ward
@subject C = Glenorchan Council | the council | the administration
@fact f = 1388 | vote_count | F | first-preference votes | 2037-03-13 first stage | snapshot
@fact d = 1201 | vote_count | D | first-preference votes | 2037-03-13 first stage | snapshot
@fact p = 1429 | vote_count | P | first-preference votes | 2037-03-13 first stage | snapshot
@fact f2 = 1877 | vote_count | F | votes after transfers | 2037-03-13 final stage | snapshot
@fact p2 = 1690 | vote_count | P | votes after transfers | 2037-03-13 final stage | snapshot
@fact sf = 1150 | spending | F | spent on the campaign in pounds | 2037-03 | cumulative
@fact sp = 2940 | spending | P | spent on the campaign in pounds | 2037-03 | cumulative
@fact to = 33.6 | turnout | W | turnout in percent | 2037-03-13 | snapshot
@fact cs = 17 | seats | C | seats held by the administration | 2037-03-14 | snapshot
@race first = f p d
@trap f f2 :: first preferences and final stage
@trap sf sp :: two candidates' spending

@doc courant | regional daily | 2037-03-14
Green takes Glenorchan East from behind

Second at the first stage, first when it counted: Fiona MacAskill is the new councillor for Glenorchan East. Priya Nandakumar of the SNP topped the first preferences with {1,429|p} to MacAskill's {1,388|f} and the {1,201|d} of Derek Strang. When his papers were shared out the Green overtook her, {1,877|f2} to {1,690|p2|s=her}.

A mere {33.6 per cent|to} bothered. The administration stays at {17|cs}.

@doc blog | politics blog | 2037-03-16
Cheap at the price

Returns are in. Ms MacAskill's victory cost {£1,150|sf}, about what her SNP opponent, who got through {£2,940|sp|s=her SNP opponent}, spent on leaflets alone. Mr Strang's return is late (it's always late).

For the nerds: first count, Nandakumar {1,429|p}, MacAskill {1,388|f}, Strang {1,201|d}. Last count: that order upended, the Green on {1,877|f2} and the nationalist on {1,690|p2|s=the nationalist}. Turnout, {36.3%|!to}, in the ward was down on everything since the war. And the council carries on with its {17|cs} seats.
