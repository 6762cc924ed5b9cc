@story peru-runoff
@topic Presidential run-off in Peru, 2041: exit poll, eight days of tally sheets, proclamation
@subject R = presidential run-off | the run-off | second round | Peru | the election
@subject C = Yesenia Condori Huamán | Condori | Yesenia Condori | the schoolteacher | Tierra Firme | Ms Condori
@subject B = Augusto Berckemeyer | Berckemeyer | the former central banker | Orden y Futuro | Mr Berckemeyer
@subject T = Nolberto Takahashi | Takahashi | Mr Takahashi
@subject X = voters abroad | overseas vote | Peruvians abroad | the vote from abroad
@subject U = Puno | Puno region | the altiplano
@subject LM = Lima | the capital | metropolitan Lima
@subject Q = Datum Andino | the exit poll | the pollster
@subject K = Transparencia Civil | the quick count
@subject S = protests | the protest | clashes
@subject SOL = the sol | Peru's currency | the currency
@fact fb = 24.6 | vote_share | B | share of valid votes | first round 2041-04-13 | snapshot
@fact fc = 19.8 | vote_share | C | share of valid votes | first round 2041-04-13 | snapshot
@fact ft = 17.3 | vote_share | T | share of valid votes | first round 2041-04-13 | snapshot
@fact fn = 14 | candidates | R | candidates for president | first round 2041-04-13 | constant
@fact ftu = 72.9 | turnout | R | share of the roll that voted | first round 2041-04-13 | snapshot
@fact rtu = 76.4 | turnout | R | share of the roll that voted | 2041-06-08 | snapshot
@fact xb = 50.8 | poll_share | B | share in the exit poll | 2041-06-08 16:00 | snapshot
@fact xc = 49.2 | poll_share | C | share in the exit poll | 2041-06-08 16:00 | snapshot
@fact xn = 18400 | sample_size | Q | voters interviewed | 2041-06-08 | constant
@fact xe = 1.6 | margin_of_error | Q | points of error | 2041-06-08 | constant
@fact qc = 50.4 | poll_share | C | share in the quick count | 2041-06-08 22:00 | snapshot
@fact qb = 49.6 | poll_share | B | share in the quick count | 2041-06-08 22:00 | snapshot
@fact qn = 1500 | sample_size | K | tally sheets in the quick count | 2041-06-08 | constant
@fact p1 = 42.6 | counted_share | R | share of tally sheets counted | 2041-06-08 23:30 | cumulative
@fact b1 = 53.1 | vote_share | B | share of valid votes | 42.6% counted | snapshot
@fact c1 = 46.9 | vote_share | C | share of valid votes | 42.6% counted | snapshot
@fact p2 = 78.3 | counted_share | R | share of tally sheets counted | 2041-06-09 noon | cumulative
@fact b2 = 50.6 | vote_share | B | share of valid votes | 78.3% counted | snapshot
@fact c2 = 49.4 | vote_share | C | share of valid votes | 78.3% counted | snapshot
@fact bv2 = 7303900 | vote_count | B | valid votes | 78.3% counted | cumulative
@fact cv2 = 7130700 | vote_count | C | valid votes | 78.3% counted | cumulative
@fact l2 = 173200 | margin | B | votes ahead | 78.3% counted | snapshot
@fact p3 = 94.1 | counted_share | R | share of tally sheets counted | 2041-06-10 morning | cumulative
@fact cv3 = 8694120 | vote_count | C | valid votes | 94.1% counted | cumulative
@fact bv3 = 8659413 | vote_count | B | valid votes | 94.1% counted | cumulative
@fact l3 = 34707 | margin | C | votes ahead | 94.1% counted | snapshot
@fact c3 = 50.1 | vote_share | C | share of valid votes | 94.1% counted | snapshot
@fact b3 = 49.9 | vote_share | B | share of valid votes | 94.1% counted | snapshot
@fact cv = 9214603 | vote_count | C | valid votes | final | cumulative
@fact bv = 9151877 | vote_count | B | valid votes | final | cumulative
@fact lf = 62726 | margin | C | votes ahead | final | snapshot
@fact cf = 50.17 | vote_share | C | share of valid votes | final | snapshot
@fact bf = 49.83 | vote_share | B | share of valid votes | final | snapshot
@fact val = 18366480 | votes_cast | R | valid votes | final | cumulative
@fact bl = 402115 | vote_count | R | blank votes | final | cumulative
@fact nu = 1019005 | vote_count | R | null votes | final | cumulative
@fact bn = 1421120 | vote_count | R | blank and null votes together | final | cumulative
@fact all = 19787600 | votes_cast | R | votes cast | final | cumulative
@fact roll = 25900000 | other | R | people on the roll | 2041-06-08 | constant
@fact sh = 92600 | other | R | tally sheets | - | constant
@fact ob = 1284 | other | R | tally sheets under objection | 2041-06-10 | cumulative
@fact an = 612 | other | B | tally sheets that he asks to annul | 2041-06-12 | constant | hypothetical
@fact anv = 165000 | vote_count | B | votes on the sheets that he asks to annul | 2041-06-12 | constant | hypothetical
@fact acc = 9 | other | B | tally sheets annulled | 2041-06-16 | constant
@fact xv = 307465 | votes_cast | X | valid votes | final | cumulative
@fact xvb = 218300 | vote_count | X | valid votes for Berckemeyer | final | cumulative
@fact xsb = 71 | vote_share | X | share of valid votes for Berckemeyer | final | snapshot
@fact pu = 83.4 | vote_share | U | share of valid votes for Condori | final | snapshot
@fact li = 63.9 | vote_share | LM | share of valid votes for Berckemeyer | final | snapshot
@fact bsp = 38400000 | spending | B | campaign spending in soles | both rounds | cumulative
@fact csp = 11200000 | spending | C | campaign spending in soles | both rounds | cumulative
@fact pen = 450 | budget | C | soles a month for pensioners without a pension | from 2042 | plan | pledged
@fact pol = 25000 | officers | B | more police officers | by 2046 | plan | pledged
@fact inj = 14 | injuries | S | people hurt | 2041-06-11 night | cumulative
@fact arr = 37 | arrests | S | people detained | 2041-06-11 night | cumulative
@fact crd = 12000 | crowd | S | demonstrators | 2041-06-11 | snapshot
@fact ex0 = 3.84 | price | SOL | soles for a dollar | 2041-06-06 | snapshot
@fact ex1 = 3.91 | price | SOL | soles for a dollar | 2041-06-10 close | snapshot
@fact exd = 1.8 | rate | SOL | percent lost since Friday | 2041-06-10 close | snapshot
@fact fd = 2.5 | margin | C | points ahead of Takahashi | first round 2041-04-13 | snapshot
@fact c35 = 50.15 | vote_share | C | share of valid votes | 2041-06-11 night | snapshot
@rel diff fd = fc - ft
@rel diff l2 = bv2 - cv2
@rel diff l3 = cv3 - bv3
@rel diff lf = cv - bv
@rel sum val = cv + bv
@rel sum bn = bl + nu
@rel sum all = val + bl + nu
@rel share rtu = all / roll
@rel share cf = cv / val
@rel share bf = bv / val
@rel share xsb = xvb / xv
@rel change exd = ex0 -> ex1
@race exit = xb xc
@race quick = qc qb
@race night = b1 c1
@race noon = b2 c2
@race tuesday = c3 b3
@race final = cf bf
@trap xb b1 :: exit poll and first counted sheets
@trap ftu rtu :: turnout of the first and second rounds
@trap fb b2 :: first round and run-off
@trap ob an :: sheets under objection and sheets a party wants annulled
@trap an acc :: asked and granted
@trap l2 l3 :: the lead changed hands
@trap l3 lf :: the lead grew until the end
@trap xc qc :: exit poll and quick count
@trap val all :: valid votes and votes cast
@trap c2 c3 :: two days of the count

@doc a-agency-flash | international news agency | 2041-06-09
Peru run-off too tight to call as first sheets favour banker

LIMA, June 9 (CNA) - Peruvians went to bed on Sunday night without a president after an exit poll, a quick count and the first official returns pointed in different directions.

Voters leaving the booths split {50.8 percent|xb|t=leaving the booths|by=pollster Datum Andino} for Augusto Berckemeyer, a former central banker, and {49.2 percent|xc|^} for Yesenia Condori, a rural schoolteacher, according to pollster Datum Andino. It questioned {18,400|xn|by=Datum Andino} people and gave a margin of error of {1.6|xe|by=Datum Andino} points, meaning that either could be ahead.

Six hours later the civic group Transparencia Civil, working from {1,500|qn} tally sheets, reversed the order: Condori {50.4|qc|t=Six hours later|by=the civic group Transparencia Civil}, Berckemeyer {49.6|qb|^}.

The electoral office ONPE said at 11:30 p.m. that it had processed {42.6 percent|p1|t=at 11:30 p.m.|by=The electoral office ONPE} of the sheets, nearly all from cities. On these Berckemeyer led with {53.1|b1|^} to Condori's {46.9|c1|^}. Results from the highlands and the jungle, where she is strong, take days to arrive.

In April's first round, with {14|fn} names on the ballot, Berckemeyer took {24.6|fb|t=In April's first round} and Condori {19.8|fc|^}, edging out Nolberto Takahashi on {17.3|ft|^}.

Condori wants a grant of {450|pen|by=Condori} soles a month for old people without pensions; Berckemeyer promises {25,000|pol|by=Berckemeyer} extra police by the end of the term.

(Reporting by Matilde Quiroz; editing by Ivo Hradec)

@doc b-broadcaster | English-language radio bulletin, script | 2041-06-10
MORNING BULLETIN 0700 / item 1 / PERU / 1'50"

There has been a turnabout in Peru. // The schoolteacher Yesenia Condori has gone in front in the count for the presidency, for the first time since voting ended on Sunday. //

With {ninety-four point one per cent|p3|v=94.1|t=this morning} of the tally sheets in this morning, she is on {fifty point one|c3|v=50.1|^} and her opponent, Augusto Berckemeyer, on {forty-nine point nine|b3|v=49.9|^}. // In plain figures that is {8,694,120|cv3|^} against {8,659,413|bv3|^}. //

Only yesterday at noon, remember, it was the former banker who had the advantage, and by {a hundred and seventy-three thousand|l2|round=1000|t=yesterday at noon} votes. // At that stage {78.3 per cent|p2|^} had been counted. //

TAPE: Ugarte, Lima, 0'31" — in: "The villages have come down the mountain…" out: "…nobody here is sleeping."

The electoral office says that {1,284|ob|by=The electoral office} sheets have been set aside because someone objected to them. // There are {92,600|sh} in all. // A jury will look at each. //

And it may matter what Peruvians in Madrid, Paterson and Tokyo decided. // Their ballots are still in the air. //

Turnout on Sunday was {72.9 per cent|!rtu|t=on Sunday}. //

[Next: item 2, bread prices up 4 per cent]

@doc c-financial | financial daily | 2041-06-11
Sol slides as Condori edges ahead in Lima vote count

Peru's currency closed on Tuesday at {3.91|ex1|t=closed on Tuesday} to the dollar, having lost {1.8 per cent|exd|^} since Friday, when it stood at {3.84|ex0|t=since Friday}. Investors had positioned themselves for a win by Augusto Berckemeyer and were obliged to unwind.

Their confidence rested on an exit poll that had the former central banker on {50.8 per cent|xb|t=exit poll}, and on Monday's midday update from ONPE, in which he held {50.6 per cent|b2|t=Monday's midday update|by=ONPE} of valid votes, {7,303,900|bv2|^} of them, to Ms Condori's {49.4 per cent|c2|^}, or {7,130,700|cv2|^}.

By Tuesday morning that had gone. With {94.1 per cent|p3|t=By Tuesday morning} of sheets processed, the Tierra Firme candidate was {34,707|l3|^} votes up.

"The quick count told them so on Sunday and they would not listen," said Farrukh Dzhalilov of Ostrava Frontier Partners. That exercise, run by volunteers, had awarded her {50.4 per cent|qc|t=on Sunday} from a sample of {1,500|qn} sheets.

What frightens bondholders is less the {450|pen} soles a month than how it would be paid for. Her team says by a levy on copper. Mr Berckemeyer's promise of {25,000|pol} policemen has a cost too, but he has not put one on it.

Money has not decided the race. Filings show that over both rounds the banker's campaign disbursed S/{38.4m|bsp|t=over both rounds|by=Filings} and hers S/{112m|!csp|^}.

ANDEAN COPPER 11,940 ▲0.4 | LIMA GENERAL 31,207 ▼2.9

@doc d-daily | Lima daily, English edition | 2041-06-12
Berckemeyer seeks to void {612|an} sheets after night of tear gas

Photo: a demonstrator with a placard "Mi voto se respeta". Eneko Barrenechea / La Plaza. 1 of 14

Augusto Berckemeyer's lawyers went to the electoral court yesterday with a list of {612|an|by=Augusto Berckemeyer's lawyers} tally sheets from Puno, Ayacucho and Cusco that they hope to see annulled. Together, the lawyers say, the sheets hold some {165,000|~anv|by=the lawyers} votes, "more than enough" to change who becomes president.

The list should not be mistaken for the {1,284|ob} sheets on which party agents had lodged objections by Tuesday morning. Those go through automatically; these need evidence of a crime.

The request came hours after the worst evening since the vote. About {12,000|~crd} people had walked from the Plaza San Martín towards the court when police on horseback blocked the way. {Fourteen|inj|by=the Ombudsman} people were treated for injuries and {37|arr|by=the Ombudsman} detained, according to the Ombudsman.

Yesenia Condori, whose {50.1%|c3|t=on Tuesday} on Tuesday had become {50.15%|c35|t=by last night} by last night, asked both camps to stay home. "We waited two hundred years. We can wait for the planes," she said, meaning the vote from abroad.

Her lead on Tuesday morning was of {34,707|l3|t=on Tuesday morning} votes. She has never fallen back since.

It is worth recalling how far she has come. In the first round it was Orden y Futuro that finished on top with {24.6%|fb|t=In the first round}; she squeezed past Mr Takahashi by {2.5|fd|t=In the first round} points with {19.8%|fc|^}. At half past eleven on Sunday, with {42.6%|p1|t=At half past eleven on Sunday} of sheets in, she had {46.9%|c1|^}.

@doc e-puno-radio-site | regional radio website | 2041-06-17
Teacher from Azángaro is president: Puno dances until dawn

PUNO. — Yes, really. The national jury yesterday proclaimed Yesenia Condori Huamán winner by {62,726|lf|t=yesterday|by=The national jury} votes, and brass bands came out on the jirón before the secretary had put down her pen.

In this region {83.4%|pu|s=this region} of valid votes were for her. In Lima the other one had {63.9%|li|s=Lima}, and it was not enough.

The definitive count, printed on the door of our municipality for all to see, is this:
- Condori: {9,214,603|cv|t=The definitive count}
- Berckemeyer: {9,151,877|bv|^}
- Valid votes, the two together: {18,366,480|val|^}
- Blank: {402,115|bl|^}
- Null: {1,019,005|nu|^}
- Blank and null: {1,241,120|!bn|^}
- Everybody who voted: {19,787,600|all|^}

And of the sheets that the lawyers from Lima wanted thrown away, our sheets, only {nine|acc|by=the jury} were annulled, the jury found, all for lack of signatures. They had asked for {612|an}.

Doña Eusebia Mamani, 81, who sells chuño at the lake market, said she had walked three hours to vote. "Now let her pay what she offered," she told us: {450|pen|by=Eusebia Mamani} soles each month from next year.

>> ON AIR NOW: Radio Suri 96.7 FM · WhatsApp 951 000 217

@doc f-explainer | news magazine explainer | 2041-06-18
How a banker lost Peru in eight days

Nine questions about the closest run-off in the country's history.

**Who won?** Yesenia Condori, of Tierra Firme, by {50.17 per cent|cf} to {49.83|bf}. The gap is {67,226|!lf} votes.

**How many people is that out of?** Out of {18.37 million|val} who marked one or other name. Add those who left the paper blank or spoiled it, and {19.8 million|all} took part. The roll has {25.9 million|roll} names; turnout was therefore {76.4 per cent|rtu}, up from {72.9|ftu|t=in April} in April.

**Was it not Augusto Berckemeyer who was ahead?** He was, twice. On Sunday night he stood at {53.1 per cent|b1|t=On Sunday night}, on the strength of urban sheets. By Monday lunchtime, with {78.3 per cent|p2|t=By Monday lunchtime} in, the cushion had shrunk to {50.6|b2|^} against {49.4|c2|^}, equal to {173,200|l2|^} votes.

**Then what?** The countryside. By the Tuesday she led by {34,707|l3|t=By the Tuesday}, holding {8,694,120|cv3|^}.

**Did those abroad help him?** Yes. They cast {307,465|xv|s=those abroad} valid votes, of which {218,300|xvb|s=those abroad} were his: {71 per cent|xsb|s=those abroad}. Without them the winner's lead would have been three times as large.

**Did the pollsters get it wrong?** One did. Datum Andino's exit poll, with its {18,400|xn} interviews, had him in front by {50.8|xb|t=exit poll} to {49.2|xc|^}; but as its stated error was {1.6|xe} points either way, it never claimed to know.

**Was there fraud?** The jury found none. Of {92,600|sh} sheets it struck out {nine|acc}.

**Could she be outspent again?** She declared S/{11.2 million|csp}, he S/{38.4 million|bsp}.

**What now?** She takes office on 28 July.
