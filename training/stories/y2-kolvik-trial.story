@story y2-kolvik-trial
@topic Sentences in the Kolvik pension fraud, Norway, January 2036
@subject A = Anders Moe Lysaker | Lysaker | the accountant
@subject B = Berit Skaugen | Skaugen | the fund's director
@subject C = Cato Ruud | Ruud | the broker
@subject F = Kolvik Seamen's Pension Fund | the fund | the seamen's fund
@subject P = Økokrim | the prosecution | prosecutors
@subject N = Halvor Nes | Nes
@fact ja = 6 | sentence | A | years in prison | 2036-01-24 | constant
@fact jb = 4 | sentence | B | years in prison | 2036-01-24 | constant
@fact jc = 2 | sentence | C | years in prison | 2036-01-24 | constant
@fact pa = 9 | sentence | A | years in prison sought by the prosecution | 2036-01 | constant
@fact aa = 61 | age | A | age | 2036-01 | constant
@fact ab = 54 | age | B | age | 2036-01 | constant
@fact ac = 37 | age | C | age | 2036-01 | constant
@fact los = 212000000 | damages | F | loss in kroner | 2036-01 | constant
@fact da = 38000000 | damages | A | damages to pay in kroner | 2036-01-24 | constant
@fact db = 15000000 | damages | B | damages to pay in kroner | 2036-01-24 | constant
@fact mem = 4700 | other | F | members | 2036-01 | constant
@fact an = 83 | age | N | age | 2036-01 | constant
@trap ja pa :: the sentence and the plea
@trap da db :: two defendants' damages

@doc ntb | wire agency | 2036-01-24
{Three|-} jailed over seamen's pensions

The Kolvik district court on Thursday sentenced Anders Moe Lysaker, {61|aa}, Berit Skaugen, {54|ab}, and Cato Ruud, {37|ac}, to {six|ja}, {four|jb} and {two|jc} years in prison respectively for emptying a fund to which {4,700|mem} sailors had paid.

Økokrim had asked for {nine|pa} for the accountant. He must also pay back {38 million|da} kroner; the fund's director owes {15 million|db}. The seamen's fund lost {212 million|los} in all.

@doc fjordposten | local newspaper | 2036-01-25
"I kept their books like my own"

That, said Judge Solveig Aas, was rather the trouble. Lysaker took his {six|ja} years standing. The prosecutors' {nine|pa|by=prosecutors} had been read out to him in November, and he had sat.

Skaugen, who turned {54|ab} in her cell, got {four|jb}, and must find {50 million|!db} kroner somewhere. Ruud? {Two|jc}. "The boy carried envelopes," said his lawyer; the boy is {37|ac}.

Up in the gallery sat Halvor Nes, {83|an}, one of the fund's {4,700|mem} members. He has had no pension since May, and no share of the {212 million|los} that went.
