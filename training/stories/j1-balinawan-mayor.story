@story j1-balinawan-mayor
@topic Race for mayor of Balinawan, Samar, decided by a handful of votes
@subject A = Corazon Abrenica | Abrenica | Cora | the pharmacist | the challenger
@subject T = Leonardo Tuazon | Tuazon | the reelectionist | the mayor
@subject M = Dindo Macaraeg | Macaraeg | Father Dindo | the former priest
@subject B = Balinawan | the town | the municipality
@fact a1 = 9390 | vote_count | A | votes for mayor | 88 of 96 precincts | cumulative
@fact t1 = 9412 | vote_count | T | votes for mayor | 88 of 96 precincts | cumulative
@fact m1 = 2075 | vote_count | M | votes for mayor | 88 of 96 precincts | cumulative
@fact g1 = 22 | margin | T | votes ahead | 88 of 96 precincts | snapshot
@fact a2 = 10244 | vote_count | A | votes for mayor | proclamation | cumulative
@fact t2 = 10241 | vote_count | T | votes for mayor | proclamation | cumulative
@fact m2 = 2280 | vote_count | M | votes for mayor | proclamation | cumulative
@fact g2 = 3 | margin | A | votes ahead | proclamation | snapshot
@fact a3 = 10251 | vote_count | A | votes for mayor | court revision | cumulative
@fact t3 = 10239 | vote_count | T | votes for mayor | court revision | cumulative
@fact g3 = 12 | margin | A | votes ahead | court revision | snapshot
@fact pr = 96 | other | B | precincts | 2007 | constant
@fact pc = 88 | other | B | precincts canvassed | 2007-05-16 | cumulative
@fact pl = 8 | other | B | precincts still to be canvassed | 2007-05-16 | snapshot
@fact tp = 3 | other | B | teachers for each precinct | 2007 | constant
@fact cp = 14 | other | B | precincts whose boxes were contested | 2007 | constant
@fact rv = 29870 | other | B | registered voters | 2007 | constant
@fact vo = 23012 | votes_cast | B | people who voted | 2007-05-14 | cumulative
@fact to = 77 | turnout | B | turnout | 2007-05-14 | snapshot
@fact po = 180 | officers | B | police on duty | 2007-05-14 | snapshot
@fact so = 60 | other | B | soldiers on duty | 2007-05-14 | snapshot
@fact te = 288 | other | B | teachers on election duty | 2007-05-14 | snapshot
@fact de = 2 | deaths | B | people killed in the campaign | May 2007 | cumulative
@fact vb = 500 | price | T | pesos paid for a vote | 2007-05-13 | snapshot | denied
@fact ag = 52 | age | A | age | 2007 | constant
@fact at = 38 | age | T | age | 2007 | constant
@fact ck = 03:25 | clock | B | moment of the proclamation | 2007-05-18 | constant
@fact g4 = 1846 | margin | T | votes ahead in the last election | 2004 | snapshot
@fact fe = 210000 | price | T | pesos of protest fee and deposit | 2007-05-28 | constant
@rel diff g1 = t1 - a1
@rel diff g2 = a2 - t2
@rel diff g3 = a3 - t3
@rel diff pl = pr - pc
@rel product te = pr * tp
@rel share to = vo / rv
@race partial = t1 a1 m1
@race proclaimed = a2 t2 m2
@race revised = a3 t3
@trap t1 t2 :: partial count and full count
@trap a2 a3 :: proclaimed and revised
@trap g2 g3 :: lead when proclaimed and after revision
@trap g1 g2 :: another leader, another stage
@trap po so :: police and soldiers
@trap pr cp :: all precincts and the contested ones

@doc tribune | national broadsheet | 2007-05-17
Samar town's mayor clings to {22|g1}-vote lead

By Nestor Calubaquib, Correspondent

BALINAWAN, Samar—Reelectionist Mayor Leonardo Tuazon was ahead by the width of a jeepney on Wednesday night, with {9,412|t1|t=Wednesday night} votes to the {9,390|a1|^} of Corazon Abrenica, in a canvass that had gone through {88|pc|^} of this coastal town's {96|pr} precincts.

Former priest Dindo Macaraeg had {2,075|m1}.

The board of canvassers suspended its work at 11 p.m. after lawyers objected to the returns from Barangay Tinambac, where {two|de} men were shot dead on the eve of the election. They were the only fatalities of a campaign that the provincial police had feared would be worse. It had posted {180|po|by=the provincial police} officers here and the Army sent {60|so} soldiers.

Of {29,870|rv} registered voters, {23,012|vo} showed up.

Tuazon, {38|at}, won by {1,846|g4|t=in 2004} votes in 2004.

@doc visayas-radio | radio website | 2007-05-18
PROCLAIMED BY {THREE|g2|v=3}

Tacloban (Radyo Sinirangan) - At {3:25|ck} this morning the Municipal Board of Canvassers of Balinawan raised the hand of Cora Abrenica, a {52|ag}-year-old pharmacist, as mayor-elect.

Official figures, all {96|pr} precincts:

ABRENICA {10,244|a2}
TUAZON {10,241|t2}
MACARAEG {2,280|m2}

The last {eight|pl} precincts, all of them islands, made the difference. Tuazon had gone to bed on Wednesday with {22|g1|t=on Wednesday} more than she.

"My cousins number more than that," said the outgoing mayor. His lawyers will file a protest over {fourteen|cp} ballot boxes.

Macaraeg, asked whether he had spoiled the contest, said, "I gave {two thousand|m2|round=1000} people a third choice."

Text HALALAN to 2366. P2.50 per message.

@doc teachers-mag | teachers' union magazine | 2007-07-01
{Two hundred eighty-eight|te} of us, and a generator

In Balinawan there are {three|tp} teachers to a precinct, so on May 14 there were {288|te|t=on May 14} of us who did not sleep. When the power failed at nine we counted by the light of a motorcycle.

I have served since 1986 and never saw such a turnout: {77|to} percent, said the election officer. Nor such money. Folded into the sample ballots there was a bill of {five hundred|vb} pesos; the mayor says it was not his, and who are we to know his handwriting on a banknote?

When we brought in our box from the islands, the guard asked who won. "Write this," I said, "{10,244|a2} and {10,241|t2}. And write that we are hungry." Our honorarium came to P{3,000|-}, minus tax, in June.

Readers ask about insurance: Group policy no. 11-4087 covers election duty.

@doc tribune-oct | national broadsheet | 2007-10-20
Court: Pharmacist did win, and by more than thought

CATBALOGAN, Samar—Opening the contested boxes has not helped the man who asked for it. The Regional Trial Court here on Friday dismissed the protest of former Balinawan mayor Leonardo Tuazon, finding that his rival's lead grows to {12|g3|t=on Friday|by=The Regional Trial Court} votes once the ballots of {14|cp} precincts are read anew.

Judge Perpetua Lim-Arguelles credited Mayor Corazon Abrenica with {10,251|a3} and Tuazon with {10,239|t3}. On May 18 she had been proclaimed with {10,244|a2|t=On May 18}, just {three|g2|^} more than he.

{Two|-} ballots marked with the name of an actor were thrown out.

Tuazon, who put up P{210,000|fe} for the revision, has five days to appeal to the Commission on Elections. He could not be reached; his mobile phone plays a song.

The {52|ag}-year-old mayor said she had a drugstore to inventory.
