@story xa-dymphna-waits
@topic Waiting lists at the Saint Dymphna hospital group in Manitoba
@subject H = Saint Dymphna Hospitals | the hospital group | the group | Saint Dymphna
@subject K = knee patients | knees
@subject P = hip patients | hips
@subject C = cataract patients | cataracts
@subject D = Dr Oluwaseun Beaulieu | Beaulieu | the chief of surgery
@fact w1 = 8640 | waiting | H | people waiting for an operation | 2028-03-31 | snapshot
@fact w0 = 7200 | waiting | H | people waiting for an operation | 2027-03-31 | snapshot
@fact wd = 1440 | other | H | more people waiting than a year before | 2028-03-31 | snapshot
@fact wp = 20 | rate | H | change of the waiting list | 2028-03-31 | snapshot
@fact k = 2592 | waiting | K | people waiting for an operation | 2028-03-31 | snapshot
@fact p = 1728 | waiting | P | people waiting for an operation | 2028-03-31 | snapshot
@fact c = 3024 | waiting | C | people waiting for an operation | 2028-03-31 | snapshot
@fact o = 1296 | waiting | H | people waiting for other operations | 2028-03-31 | snapshot
@fact ks = 30 | other | K | share of the waiting list | 2028-03-31 | snapshot
@fact cs = 35 | other | C | share of the waiting list | 2028-03-31 | snapshot
@fact yr = 1814 | waiting | H | people waiting for more than a year | 2028-03-31 | snapshot
@fact ys = 21 | other | H | people waiting for more than a year as a share of the list | 2028-03-31 | snapshot
@fact op = 46 | other | H | operations a day | 2028 | constant
@fact dy = 248 | other | H | working days of a year | 2028 | constant
@fact oy = 11408 | other | H | operations in a year | 2028 | plan | projected
@fact ad = 12900 | other | H | people who joined the list in the year | 2027-28 | cumulative
@fact tr = 11460 | other | H | people treated in the year | 2027-28 | cumulative
@fact mo = 18400000 | budget | H | dollars for extra operations | 2028-29 | plan | pledged
@fact xo = 2300 | other | H | extra operations | 2028-29 | plan | pledged
@fact xc = 8000 | price | H | dollars for an extra operation | 2028-29 | plan | projected
@rel diff wd = w1 - w0
@rel change wp = w0 -> w1
@rel sum w1 = k + p + c + o
@rel share ks = k / w1
@rel share cs = c / w1
@rel share ys = yr / w1
@rel product oy = op * dy
@rel diff wd = ad - tr
@rel product mo = xo * xc
@trap oy tr :: a plan for one year and the count of another
@trap yr p :: those waiting long and hip patients
@trap w0 w1 :: a year later

@doc a-cbc | broadcaster's site | 2028-04-26
Wait list at Saint Dymphna swells by {a fifth|wp}

{8,640|w1|t=at the end of March} Manitobans were waiting for surgery at the group's hospitals at the end of March, up from {7,200|w0|t=a year before} a year before. That's {1,440|wd} more people, or {25 per cent|!wp}.

The longest queue is for cataracts, with {3,024|c} names ({35 per cent|cs}), before knees with {2,592|k} ({30 per cent|ks}), hips with {1,728|p} and everything else with {1,296|o}.

{1,814|yr} people, {21 per cent|ys} of the total, have waited for over a year.

During the year {12,900|ad} patients were added and {11,460|tr} treated.

WATCH: What 3 patients did instead (2:41)

@doc b-statement | hospital statement | 2028-04-26
Saint Dymphna answers

Our theatres do {46|op} operations a day. On {248|dy} working days this comes to {11,048|!oy}, which is fewer than the number of patients who sign up.

The province now gives {$18.4 million|mo} on top. It pays for {2,300|xo} operations at {$8,000|xc} on average. Cataracts, {3,024|c} patients, come first; hips ({1,728|p}) and knees ({2,592|k}) follow; {1,269|!o} people wait for something else. All of them, {8,640|w1}, will get a letter.

Dr Oluwaseun Beaulieu, chief of surgery
