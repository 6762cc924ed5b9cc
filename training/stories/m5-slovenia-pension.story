@story m5-slovenia-pension
@topic Slovenia's pension referendum: the campaign's last week, the count, the pension fund's figures
@subject L = Pension Act 2033 | the act | the reform | the pension law | the law
@subject Z = Zveza upokojencev Pravica | Pravica | the pensioners' league | the league | the opponents
@subject G = Government of Slovenia | the government | the cabinet | Ljubljana
@subject I = ZPIZ-2 | Pension Fund | the fund | the pension fund
@subject K = Bogomir Škrlj | Škrlj | the labour minister | the minister
@subject N = Ninamedia Panel | Ninapanel | the pollster
@subject D = State Election Commission | DVK | the commission | election officials
@fact age0 = 65 | age | L | age at which a full pension is paid | until 2034 | constant
@fact age1 = 67 | age | L | age at which a full pension is paid | from 2040 | plan
@fact yrs = 42 | duration | L | years of contributions for a full pension | from 2040 | plan
@fact yes = 46.2 | vote_share | L | percent in favour | final | cumulative
@fact no = 53.8 | vote_share | L | percent against | final | cumulative
@fact yesv = 318500 | vote_count | L | votes in favour | final | cumulative
@fact nov = 370900 | vote_count | L | votes against | final | cumulative
@fact val = 689400 | votes_cast | L | valid votes | final | cumulative
@fact turn = 41.1 | turnout | L | percent of those entitled who voted | final | cumulative
@fact turn4 = 29.7 | turnout | L | percent of those entitled who voted | 16:00 on the day | cumulative
@fact quo = 339000 | vote_count | L | votes against that are needed to strike it down | - | constant | threshold
@fact pno = 49 | poll_share | L | percent against in a poll | 2034-03-01 | snapshot
@fact pyes = 42 | poll_share | L | percent in favour in a poll | 2034-03-01 | snapshot
@fact samp = 1050 | sample_size | N | people asked | 2034-03-01 | snapshot
@fact ret = 648000 | other | I | pensioners | end of 2033 | snapshot
@fact work = 952000 | other | I | people paying in | end of 2033 | snapshot
@fact gap = 1300000000 | budget | I | euros from the budget to fill the gap | 2033 | cumulative
@fact gap40 = 2900000000 | budget | I | euros from the budget to fill the gap | 2040 | plan | projected
@fact avg = 1012 | other | I | euros of an average pension a month | January 2034 | snapshot
@fact sig = 47300 | other | Z | signatures for a referendum | November 2033 | cumulative
@fact sigq = 40000 | other | Z | signatures for a referendum | - | constant | threshold
@fact spz = 190000 | spending | Z | euros spent on the campaign | 2034-03-10 | cumulative
@fact spg = 420000 | spending | G | euros spent on the campaign | 2034-03-10 | cumulative
@fact mar = 7.6 | margin | L | points between the two sides | final | cumulative
@race result = yes no
@trap turn turn4 :: final and at 16:00
@trap no pno :: vote and poll
@trap age0 age1 :: now and from 2040
@trap gap gap40 :: 2033 and a forecast
@trap ret work :: who draws and who pays
@trap sig sigq :: gathered and needed
@fact more = 2 | age | L | years by which the pension age would go up | - | plan
@fact vt = 52 | turnout | L | percent who voted in the Soča valley | final | cumulative
@fact con = 20:20 | clock | K | time when the minister conceded | 2034-03-12 | constant
@rel diff more = age1 - age0
@rel diff mar = no - yes
@rel sum val = yesv + nov
@rel share yes = yesv / val
@rel share no = nov / val

@doc a-wire | wire agency | 2034-03-12
Slovenes throw out pension reform

LJUBLJANA — Slovene voters on Sunday rejected a law that would have raised the age for a full pension to {67|age1} from {65|age0}, dealing a blow to the centre-right cabinet.

With all ballots counted, {53.8%|no|t=With all ballots counted|by=the State Election Commission} were against and {46.2%|yes|^} for, the State Election Commission said. There were {370,900|nov} votes to strike the act down, more than the {339,000|quo} that the constitution requires. Turnout was {41.1%|turn}; at 4 p.m. it had stood at {29.7%|turn4|t=at 4 p.m.}.

"We will not try again before the election," Labour Minister Bogomir Škrlj told reporters.

The budget topped up the pension fund with {1.3 billion euros|gap|t=last year} last year, a sum the government expects to reach {2.9 billion|gap40|t=by 2040|by=the government} by 2040.

@doc b-delavec | left-leaning daily | 2034-03-13
Hands off: how the league beat the leaflets
Author: Živa Černetič-Haddad | Reading time 3 min

The government spent {420,000 euros|spg} to persuade us. Pravica had {190,000|spz}, half of it in five-euro donations, and a brass band from Trbovlje. On Sunday evening the band won.

Almost {371,000|~nov} people crossed out the law; {318,500|yesv} wanted it. The winter's petition, for which {47,300|sig|t=in November} had queued in November where {40,000|sigq} would do, already hinted at it. So did Ninapanel's poll of {1,050|samp} people a fortnight ago, which gave the nays {49|pno|t=a fortnight ago|by=Ninapanel} per cent and the ayes {42|pyes|^}.

Look at what was on the table: {two|more} more years on the scaffold, {42|yrs} years of contributions, and at the end of it an average pension of {1,012 euros|avg}.

"People can count," said the league's Vida Mrak, 71. Taking part, however, was not to everyone's taste: {38 per cent|!turn} of the electorate bothered.

@doc c-finance | financial paper | 2034-03-13
The bill stays in the drawer

Arithmetic does not vote. At the end of 2033 ZPIZ-2 paid {648,000|ret|t=At the end of 2033} retired people out of what {952,000|work|^} workers handed over — fewer than {three|-} for every {two|-}. The hole was plugged with {€1.3bn|gap|t=At the end of 2033} of taxpayers' money.

Škrlj's act would have moved the threshold from {65|age0} to {68|!age1} and demanded {42|yrs} years of work. Without it the subsidy in 2040 will be {€3.4bn|!gap40|t=in 2040|s=the subsidy}, the ministry's own model says.

The No camp's lead was {7.6|mar} points. Markets shrugged: the ten-year spread widened by two basis points.

What now? A cheaper plan, probably: indexation at {half|-} of wage growth. Pravica has already promised another round of signatures, for which it needs {40,000|sigq}.

@doc d-regionalradio | regional radio news bulletin | 2034-03-12
RADIO SOČA, 22:00 NEWS

The pension reform has failed. {Forty-six point two per cent|yes|v=46.2} voted … I'm sorry, let me read that again: {46.2|yes} in favour, {53.8|no} against. The commission counted {689,400|val|by=The commission} valid ballots. {Forty-one|turn|round} percent took part across the country, and in our valley {fifty-two|vt}.

Minister Škrlj conceded at {twenty past eight|con}. He repeated that pensioners, {648,000|ret} of them, would lose nothing.

The opponents spent {190,000 euros|spz} on their campaign, the government {420,000|spg}, according to reports filed on Friday.

Tomorrow: bora up to 90 km/h, lorries banned on the H4.
