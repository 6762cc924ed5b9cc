@story mbarika-governor
@topic Governor's race in Mbarika County, Kenya: tallying over three nights, court-ordered recount
@subject N = Wanjiru Ndegwa-Otieno | Ndegwa-Otieno | Governor Ndegwa-Otieno | the incumbent | Mama Wanjiru | the governor
@subject K = Elijah Kiprotich | Kiprotich | Senator Kiprotich | the senator | the challenger
@subject C = Halima Dubow | Dubow | the county returning officer | the returning officer
@subject M = Mbarika County | Mbarika | the county
@subject T = Tsavora constituency | Tsavora
@subject J = Justice Aggrey Simiyu | Justice Simiyu | the High Court | the judge | Simiyu
@fact n1 = 88412 | vote_count | N | votes | 10 August 2031, 61% of stations | snapshot
@fact k1 = 91075 | vote_count | K | votes | 10 August 2031, 61% of stations | snapshot
@fact c1 = 61 | counted_share | M | polling stations tallied | 10 August 2031 | snapshot
@fact l1 = 2663 | margin | K | lead in votes over the nearest rival | 10 August 2031, 61% of stations | snapshot
@fact n2 = 151930 | vote_count | N | votes | declared 12 August 2031 | snapshot
@fact k2 = 150604 | vote_count | K | votes | declared 12 August 2031 | snapshot
@fact l2 = 1326 | margin | N | lead in votes over the nearest rival | declared 12 August 2031 | snapshot
@fact rj = 4018 | votes_cast | M | rejected votes | declared 12 August 2031 | snapshot
@fact n3 = 151388 | vote_count | N | votes | recount, November 2031 | snapshot
@fact nd = 542 | vote_count | N | votes lost in the recount | recount, November 2031 | snapshot
@fact k3 = 150977 | vote_count | K | votes | recount, November 2031 | snapshot
@fact l3 = 411 | margin | N | lead in votes over the nearest rival | recount, November 2031 | snapshot
@fact st = 684 | other | M | polling stations | - | constant
@fact stt = 47 | other | T | polling stations | - | constant
@fact rg = 421300 | other | M | registered voters | - | constant
@fact to = 73.5 | turnout | M | turnout | final | snapshot
@fact tt = 98.2 | turnout | T | turnout | final | snapshot
@fact bx = 31 | other | J | ballot boxes opened again | November 2031 | snapshot
@fact co = 2500000 | damages | K | shillings deposited as security for costs | September 2031 | snapshot
@fact cap = 4500000 | damages | J | shillings in costs awarded to the winner | November 2031 | snapshot
@fact ar = 19 | arrests | T | people arrested | 13 August 2031 | snapshot
@fact ln = 9 | other | M | presiding officers not yet arrived | 10 August 2031 | snapshot
@fact fs = 12 | other | J | stations with altered forms, as the petition claims | September 2031 | snapshot
@fact fv = 3200 | vote_count | N | votes added by altered forms, as the petition claims | September 2031 | snapshot
@rel diff nd = n2 - n3
@rel diff l1 = k1 - n1
@rel diff l2 = n2 - k2
@rel diff l3 = n3 - k3
@race ten = n1 k1
@race declared = n2 k2
@race recount = n3 k3
@trap l1 l2 :: the lead changed hands as tallies came in
@trap to tt :: county against constituency
@trap st stt :: county against constituency
@trap co cap :: security paid, costs awarded
@trap fv l2 :: alleged extra votes and the lead

@doc daily | national daily | 2031-08-11
Senator leads as Mbarika tally drags into second night

Elijah Kiprotich was ahead in the Mbarika governor's contest last night, with {61 per cent|c1|t=last night|by=Halima Dubow} of the county's {684|st} polling stations tallied, according to county returning officer Halima Dubow.

The senator had {91,075|k1|t=last night|by=Dubow} votes to the incumbent's {88,412|n1|^}, a lead of {2,663|l1|^}.

Dubow appealed for patience. "{Nine|ln} presiding officers are on lorries stuck at the Lugga bridge. I cannot tally a lorry," she told agents at the Mbarika Technical College.

Governor Wanjiru Ndegwa-Otieno's agents said that her strongholds were yet to arrive. None of the {47|stt} stations in Tsavora, where she was born, had been entered.

Also in the paper: Unga now Sh210 • Gor 2, Bandari 2

@doc radio | radio news script | 2031-08-12
The incumbent governor of Mbarika has been re-elected by fewer than {fourteen hundred|<l2|v=1400} votes.

Returning officer Halima Dubow declared Mama Wanjiru the winner at twenty past eleven this morning, with {one hundred and fifty-one thousand, nine hundred and thirty|n2|v=151930|t=this morning|by=Returning officer Halima Dubow} votes. Senator Elijah Kiprotich came second on {one hundred and fifty thousand, six hundred and four|k2|v=150604|^}.

More than {four thousand|>rj|v=4000} ballots were rejected. That is {three times|-} the gap.

Two nights ago, when just over {60 per cent|>c1|t=Two nights ago} of stations were in, the senator was leading by more than {two thousand six hundred|>l1|v=2600|t=Two nights ago}.

Turnout in the county was {73.5 per cent|to}. In Tsavora it was {98.2 per cent|tt|s=Tsavora}, and that is where the senator's lawyers say they will begin.

@doc tabloid | Nairobi tabloid | 2031-08-14
STONES FLY IN TSAVORA

Police lobbed teargas at youths in Tsavora after Governor Ndegwa-Otieno's win by {1,362|!l2|s=Governor Ndegwa-Otieno} votes sparked running battles. {Nineteen|ar|by=the OCPD} were bundled into a lorry, the OCPD said, among them a chang'aa seller of 71.

The governor got {151,930|n2}. The loser is at {150,604|k2|s=The loser}.

"How does a place with {47|stt|s=a place} stations vote {98|tt|s=a place|round} per cent when it is raining?" asked a Kiprotich agent. He vowed that his man would be in court "before the ink is dry".

The ink, according to the manufacturer, lasts 14 days.

CAPTION: A youth prepares to hurl a stone at stall no. 33. PHOTO | COURTESY

@doc daily-court | national daily | 2031-09-05
Kiprotich takes Mbarika fight to court

Senator Elijah Kiprotich yesterday petitioned the High Court to nullify the election of the Mbarika governor or, failing that, to open {31|bx|m=hypothetical} boxes from Tsavora. He deposited {Sh2.5 million|co|v=2500000|t=yesterday} as security for costs.

The petition claims that forms from {12|fs|m=asserted|by=The petition} stations were altered after agents signed them, adding {3,200|fv|by=The petition} votes to the governor's column. She was declared winner with {151,930|n2} against his {150,604|k2|s=his}.

It also points to the turnout. Of {421,300|rg} registered voters across Mbarika, {73.5|to} per cent turned up; in Tsavora nearly all did.

Justice Aggrey Simiyu will give directions on September 16.

@doc legal-blog | legal affairs site | 2031-11-29
Kiprotich v Ndegwa-Otieno & 2 others: recount narrows gap, petition fails

Petition No. 4 of 2031 was dismissed by Justice Simiyu on Friday after a scrutiny that both sides claimed to have won.

The judge had ordered that {31|bx} boxes from Tsavora be opened. Registrars found arithmetic errors in six and, in {two|-}, ballots without the stamp. With those corrected, the governor's total fell by {542|nd} to {151,388|n3|t=With those corrected} and the senator's rose to {150,977|k3|^}. The declared gap of {1,326|l2|t=declared} became {411|l3|t=With those corrected}.

That was not enough. "An election that stands on {441|!l3|by=Justice Simiyu} votes stands on {441|!l3|^} legs," he wrote, in a line likely to be quoted, and likely to be corrected, for years.

Costs of {Sh4.5 million|cap|v=4500000} were awarded to the winner, of which {Sh2.5 million|co|v=2500000} is already in court as security.

The turnout of {98.2%|tt|s=Tsavora} in Tsavora he found "remarkable but not, in a drought year with food relief at the polling centre, impossible".
