@story r6-leith-charity-court
@topic Scotland: sentencing of a hospice treasurer for embezzlement
@subject G = Graeme Tulloch-Reid | Tulloch-Reid | Graeme | the treasurer | the accused
@subject H = Inverlarig Hospice | the hospice | Inverlarig | the charity
@subject C = Inverlarig Sheriff Court | the court | the sheriff | Sheriff Morag Ness-Cairney
@subject K = the Crown | prosecutors | the fiscal
@fact st = 412000 | damages | G | pounds stolen from the charity | - | constant
@fact al = 530000 | damages | G | pounds that the first charge alleged | 2028-03 | constant | hypothetical
@fact rp = 96000 | damages | G | pounds already paid back | 2029-02-13 | cumulative
@fact rm = 316000 | damages | G | pounds still owed | 2029-02-13 | snapshot
@fact sn = 40 | sentence | G | months of prison | 2029-02-13 | constant
@fact sk = 60 | sentence | G | months of prison that prosecutors had in mind | 2029-02-13 | plan | hypothetical
@fact ag = 57 | age | G | age of the accused | - | constant
@fact tr = 83 | other | G | transfers to his own accounts | - | constant
@fact yr = 6 | duration | G | years over which it went on | - | constant
@fact ch = 12 | other | G | charges he admitted | - | constant
@fact cf = 19 | other | G | charges in the first indictment | 2028-03 | constant
@fact be = 22 | other | H | beds | 2023 | constant
@fact bn = 16 | other | H | beds | 2029-02 | snapshot
@fact jb = 11 | jobs | H | jobs lost since | 2029-02 | cumulative
@fact go = 45 | crowd | C | people in the public seats | 2029-02-13 | snapshot
@rel diff rm = st - rp
@trap st al :: what was proved and what was first alleged
@trap ch cf :: admitted charges and first charges
@trap be bn :: beds before and now
@trap sn sk :: the sentence and what the Crown sought
@trap yr sn :: years of theft and the prison term

@doc a-broad | broadsheet | 2029-02-14
Hospice treasurer jailed for {three years and four months|sn|v=40}

Graeme Tulloch-Reid, {57|ag}, who for {six|yr} years signed away the savings of Inverlarig Hospice, was jailed for {40|sn} months yesterday. Inverlarig Sheriff Court had heard that he took {£412,000|st} in {83|tr} transfers.

He admitted {12|ch} of {19|cf} charges. He has repaid {£96,000|rp}; {£316,000|rm} is outstanding.

Sheriff Morag Ness-Cairney told him that only his plea spared him a term closer to the {five years|sk|v=60} mooted by the Crown.

The hospice has {16|bn|t=today} beds today. It had {22|be|t=in 2023} in 2023.

@doc b-tabloid | tabloid | 2029-02-14
HEARTLESS

A crooked treasurer blew {£412k|st} of dying patients' cash on a villa and a boat – and was sent down for {40|sn} months. Gran-of-{four|-} Netta Dow shouted "Rot!" from the packed public benches, where {45|go} folk watched.

Graeme Tulloch-Reid, {57|ag}, fiddled {83|tr} payments, with {£316k|rm} still missing. Prosecutors wanted {sixty|sk} months.

The scandal cost {11|jb} staff their jobs, and took {six|-} beds off the ward. The original charge had said {£530k|al}.

CALL THE NEWSDESK: 0555 014 7720

@doc c-local | local paper | 2029-02-15
"I only ever meant to borrow it"

In the dock he looked smaller than on the charity golf photographs. Mr Tulloch-Reid, of Strathbogle Crescent, pleaded guilty to {twelve|ch} charges covering {six|yr} years, down from the {19|cf} libelled last March.

Depute fiscal Nikhil Sarangi said {83|tr} transfers had been traced. The total, {£412,000|st}, was less than the {£530,000|al|t=last March} first put forward. {£96,000|rp|t=before yesterday} had been returned before yesterday.

{Eleven|jb} posts have gone. The hospice's {16|bn} beds are full.

@doc d-site | broadcaster's site | 2029-02-13
Inverlarig Hospice fraud: jail for ex-treasurer

The former treasurer of a Highland hospice has been sent to prison for {40|sn} months.

Graeme Tulloch-Reid had admitted embezzling {£412,000|st}. Sheriff Ness-Cairney said he had abused "a trust that could hardly be greater". The Crown had suggested {60|sk} months.

What we know:
• {83|tr} transfers over {six|yr} years
• {£96,000|rp} repaid so far
• {£316,000|rm} owed, to be pursued under confiscation law
• {12|ch} charges admitted

Related: 3 charities under review

@doc e-charity | charity statement | 2029-02-13
Statement by Inverlarig Hospice

Our thoughts are with our patients. Mr Tulloch-Reid took {£412,000|st}. Those were raffles, sponsored swims and legacies. Because of it, we closed beds – we had {22|be|t=once}, once, and look after {16|bn|t=now} people now – and lost {11|jb} colleagues.

So far {£96,000|rp|t=So far} has come back. We shall go to every length for the other {£316,000|rm|^}.

The {40|sn}-month term is for others to judge. He is {57|ag} and sat among us for {six|yr} years. Trustees have since put in place dual signatures for everything above {£500|-}.
