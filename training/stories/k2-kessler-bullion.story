@story k2-kessler-bullion
@topic Verdicts in the Kessler Freight bullion robbery, England, 1997: sentences, haul and reward
@subject R = Stansted road bullion robbery | the robbery | the raid | the gang | Kessler Freight raid
@subject K = Kessler Freight | the depot | the warehouse | Kessler
@subject A = Anthony Prudhoe | Prudhoe | Tony Prudhoe | the ringleader
@subject B = Leroy Castellane | Castellane | the inside man
@subject C = Michael Ogilby | Ogilby | the driver | getaway driver
@subject D = Patricia Prudhoe | Mrs Prudhoe | his wife | Patricia
@subject J = Mr Justice Harcastle | the judge | Mr Justice Harcastle QC
@subject P = Essex Police | police | detectives | Flying Squad
@subject I = Lothbury Assurance | the insurer | insurers | loss adjusters
@fact sA = 22 | sentence | A | years of prison | 1997-11-14 | constant
@fact sB = 14 | sentence | B | years of prison | 1997-11-14 | constant
@fact sC = 9 | sentence | C | years of prison | 1997-11-14 | constant
@fact sD = 18 | sentence | D | months of prison, suspended | 1997-11-14 | constant
@fact tot = 45 | sentence | R | years of prison of the three men together | 1997-11-14 | constant
@fact h = 6.8e6 | price | R | pounds, value of the gold taken | 1996 | constant
@fact rec = 1.9e6 | other | P | pounds, value of the gold found again | 1997 | cumulative
@fact un = 4.9e6 | other | P | pounds, value of the gold still missing | 1997 | snapshot
@fact sh = 27.9 | other | P | share of the gold found again, in percent | 1997 | cumulative
@fact bar = 480 | other | R | bars taken | 1996 | constant
@fact bre = 134 | other | P | bars found again | 1997 | cumulative
@fact rwd = 500000 | price | I | pounds offered for the gold | 1996 | plan | pledged
@fact rwp = 65000 | spending | I | pounds paid to an informer | 1997 | constant
@fact tm = 04:40 | clock | R | time when the robbers came in | 1996-03-21 | constant
@fact min = 17 | duration | R | minutes that it took | 1996-03-21 | constant
@fact gd = 4 | other | K | guards on duty | 1996-03-21 | constant
@fact inj = 1 | injuries | K | guards hurt | 1996-03-21 | constant
@fact off = 36 | officers | P | detectives on the case | 1996 | constant
@fact st = 1100 | other | P | statements taken | 1997 | cumulative
@fact tri = 11 | duration | J | weeks of trial | 1997 | constant
@fact del = 19 | duration | J | hours that the jury took | 1997 | constant
@fact maj = 10 | votes_cast | J | jurors for the verdict on the driver | 1997 | constant
@fact aA = 52 | age | A | age | 1997 | constant
@fact aB = 33 | age | B | age | 1997 | constant
@fact aC = 44 | age | C | age | 1997 | constant
@fact con = 3.1e6 | damages | A | pounds to be paid under the confiscation order | 1997-11-14 | plan
@fact def = 6 | sentence | A | years more if the money is not paid | 1997-11-14 | constant | hypothetical
@rel sum tot = sA + sB + sC
@rel share sh = rec / h
@rel diff un = h - rec
@trap rwd rwp :: offered, and paid
@trap sA def :: the sentence, and what may be added
@trap h rec :: taken, and found
@trap bar bre :: taken, and found
@trap sD del :: months, and hours
@trap gd inj :: on duty, and hurt
@trap con h :: confiscation, and haul

@doc a-broadsheet | London broadsheet | 1997-11-15
Judge jails bullion robbers for {45|tot} years

BY LAVINIA STROUD, CRIME CORRESPONDENT

THE GANG behind the Kessler Freight raid, one of the largest thefts of gold in Britain, was told yesterday that it would serve {45|tot} years between its {three|-} members, most of it in the dark as to the whereabouts of the metal.

Anthony Prudhoe, {52|aA}, a scrap dealer from Billericay, received {22|sA|by=Mr Justice Harcastle} years from Mr Justice Harcastle, who called him "a man who plans a robbery as others plan a wedding". Leroy Castellane, {33|aB}, the inside man, was given {14|sB|^}, and Michael Ogilby, {44|aC}, who drove the lorry, {nine|sC|^}; the last by a majority of {ten|maj} to {two|-}. Prudhoe's wife Patricia received {18|sD|^} months, suspended.

They entered the warehouse at {4.40am|tm} on a March morning in 1996 and were gone within {17|min} minutes with {480|bar} bars worth {£6.8 million|h}. {One|inj} of {four|gd} guards was coshed.

The jury was out for {19|del} hours at the end of an {11|tri}-week trial.

Police have traced {134|bre|by=Det Supt Alan Mulqueen} bars, valued at {£1.9 million|rec|^}. The remainder, said Det Supt Alan Mulqueen, "will be doing somebody's teeth".

@doc b-tabloid | national tabloid | 1997-11-15
GOLD GANG GO DOWN

Old Bailey judge hands out {47|!tot} years

FAT Tony Prudhoe blew a kiss at his missus as he was banged up for {22|sA} years yesterday.

The bullion boss, {52|aA}, will be {71|-} before he's out - unless he coughs up {£3.1m|con} of loot, or gets {six|def} more. Turncoat Leroy Castellane ({44|!aB}) copped {14|sB} and wheelman Micky Ogilby {nine|sC}.

Blonde Patricia, who hid {£20,000|-} in a bread bin, walked free with {18|sD} months suspended.

The gang nicked {£6.8 million|h} in gold in just {12|!min} minutes at Kessler's depot, and tied up {four|gd} guards with bootlace.

A grass trousered {£65,000|rwp|by=Insurers}. Insurers had dangled {HALF A MILLION|rwd|v=500000}.

So where's the gold? Cops have found less than {a third|<sh} of it. Phone our Goldline on 0171 555 0199, calls 50p a minute.

@doc c-local | Essex weekly | 1997-11-20
Billericay man's {22|sA} years for raid of the decade

by Gillian Aspinwall

THEY called him the quiet one. Neighbours in Norsey Road told of a man who swept leaves.

Tony Prudhoe was jailed for {22|sA} years on Friday. {Two|-} of his helpers got {14|sB} and {nine|sC}. His wife escaped with a suspended {18|sD}-month term; the court heard that she had been "frightened of the noise".

{Thirty-six|off} detectives had worked on the case and {1,100|st} statements had been taken from witnesses as far away as Antwerp. The man whose word, in the end, counted was Castellane, {33|aB}, a night supervisor at the depot. He opened the gate at {twenty to five|tm} and looked the other way for {seventeen|min} minutes.

Some {480|bar} bars of gold went through it. {134|bre} have come back.

"We'll be digging gardens in this county for years," said a police spokesman. A garden in Ramsden Heath yielded {11|-} bars.

Loss adjusters for Lothbury Assurance confirmed they had paid {£65,000|rwp|by=Loss adjusters} of the {£500,000|rwd|^} reward.

The jury sat for {nineteen|del} hours.

@doc d-wire | wire agency | 1997-11-14
UK court jails {three|-} for bullion robbery

LONDON, Nov 14 (Albion) - A British court sent {three|-} men to prison on Friday for stealing gold worth {8.6 million|!h} pounds ({$14.6 million|-}) from a freight depot last year.

{Four|gd} security guards were overpowered and {one|inj} was injured. {480|bar} ingots were taken, of which {134|bre} have been recovered, leaving {4.9 million|un} pounds' worth unaccounted for, police said.

Prudhoe must also pay {3.1 million|con} pounds within two years or serve a further {six|def} years, judge Harcastle said.

Ogilby had been found guilty by {10|maj} jurors out of {12|-}.

The sentences, {22|sA}, {14|sB} and {nine|sC} years, came after a trial of {11|tri} weeks.
