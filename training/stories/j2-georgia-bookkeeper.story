@story j2-georgia-bookkeeper
@topic Church bookkeeper sentenced for embezzlement in Valdosta, Georgia
@subject R = Rhonda Tillery | Tillery | Ms. Tillery | the bookkeeper | the defendant
@subject Ch = Mount Gilead Baptist Church | Mount Gilead | the church | the congregation
@subject J = Judge Cornelius Bright | Bright | the judge
@subject A = Assistant U.S. Attorney Nadia Farouk | Farouk | the prosecutor | prosecutors
@subject P = Rev. Otis Lamar Weems | Weems | the pastor
@fact amt = 684000 | other | R | dollars stolen | - | cumulative
@fact chk = 412 | other | R | checks forged | - | cumulative
@fact yrs = 7 | duration | R | years that the thefts went on | - | constant
@fact s = 51 | sentence | R | months in prison | 2015-03-11 | snapshot
@fact ask = 63 | sentence | A | months in prison asked for | 2015-03-11 | plan
@fact dask = 24 | sentence | R | months in prison that the defense asked for | 2015-03-11 | plan
@fact max = 20 | sentence | R | years in prison at most on each count | - | constant | hypothetical
@fact rest = 684000 | damages | J | dollars of restitution ordered | 2015-03-11 | snapshot
@fact mo = 300 | damages | J | dollars of restitution a month | - | plan
@fact sup = 3 | duration | J | years of supervised release | - | plan
@fact age = 58 | age | R | age of the bookkeeper | - | constant
@fact ct = 5 | other | R | counts of wire fraud in the plea | 2014-11-20 | constant
@fact ind = 19 | other | R | counts in the indictment | 2014-04 | constant
@fact mem = 240 | other | Ch | members | 2015-03 | snapshot
@fact mem0 = 410 | other | Ch | members | 2008 | snapshot
@fact cas = 173000 | other | R | dollars spent in casinos | - | cumulative
@fact cru = 6 | other | R | cruises paid for | - | cumulative
@fact roof = 95000 | budget | Ch | dollars that the roof would cost | - | plan | projected
@fact pay = 14 | price | R | dollars of pay an hour | - | constant
@fact rep = 60 | duration | R | days until she must report to prison | - | plan
@fact let = 22 | other | J | letters of support received | 2015-03-11 | snapshot
@fact hr = 11 | other | Ch | members who spoke at the hearing | 2015-03-11 | constant
@fact pb = 190 | duration | R | years that it would take to repay | - | plan | hypothetical
@fact avg = 8000 | other | R | dollars stolen a month on average | - | constant
@fact tim = 90 | duration | J | minutes that the hearing lasted | 2015-03-11 | constant
@trap amt rest :: stolen and ordered to be repaid, the same sum
@trap s ask :: sentence and what was asked
@trap ct ind :: counts of the plea and of the indictment
@trap mem mem0 :: members now and before

@doc a-doj | U.S. attorney's press release | 2015-03-11
Valdosta Woman Sentenced for Stealing from Church

VALDOSTA: Rhonda Tillery, {58|age}, of Hahira, Georgia, was sentenced today to serve {51|s|t=today} months in prison for embezzling {$684,000|amt} from the church that employed her, announced the United States Attorney for the Middle District of Georgia. There is no parole in the federal system.

Judge Cornelius Bright also ordered {three|sup} years of supervised release and restitution of {$684,000|rest}, payable at {$300|mo} per month. Tillery, who pleaded guilty to {five|ct|t=on November 20, 2014} counts of wire fraud on November 20, 2014, had faced a maximum of {20|max} years on each. She must surrender to the Bureau of Prisons within {60|rep} days.

As set out in the plea agreement, for {seven|yrs} years the defendant forged the signature of a deceased trustee on {412|chk|by=As set out in the plea agreement} checks. The funds paid for {six|cru} cruises and for {$173,000|cas} in wagers in Biloxi.

"Sunday's offering was Monday's slot machine," said Assistant U.S. Attorney Nadia Farouk, who prosecuted the case. The matter was investigated by the FBI. Docket 7:14-CR-00031.

@doc b-paper | local daily | 2015-03-12
{Four|>s|v=48}-plus years for woman who robbed her own church

BY BUDDY STRICKLAND
bstrickland@lowndesledger.example

VALDOSTA — {Eleven|hr} members of Mount Gilead Baptist stood up in federal court Wednesday to say what the money had been for: a van, a roof priced at {$95,000|roof}, a boy's funeral.

When they had sat down, Judge Cornelius Bright gave Rhonda Tillery {51|s} months, midway between the {63|ask|by=prosecutors} that prosecutors wanted and the {39|!dask|by=her lawyer} her lawyer sought.

Tillery, {58|age}, kept the church's books for {$14|pay} an hour. She took {$684,000|amt}, an average of more than {$8,000|>avg} for every month of it.

"I read all {22|let} letters that came on your behalf," Bright told her. "Not one of them was from a member of that congregation."

It has dwindled from {410|mem0|t=in 2008} in 2008 to {240|mem|t=today} today, said the Rev. Otis Lamar Weems. "Folks figured it was me," he said.

At the rate set by the court, Tillery will have repaid the whole in {190|pb} years.

Tillery, who was indicted last April on {19|ind|t=last April} counts, is to report within {two months|rep|v=60}.

@doc c-tv | Albany TV station | 2015-03-11
South Georgia church secretary gets prison time for {$725K|!amt} theft

LOWNDES CO., Ga. (WGBX) - She handled the collection plate. Now she's headed to prison.

A federal judge sentenced {58|age}-year-old Rhonda Tillery to more than {five|!>s|v=60} years behind bars on Wednesday, following a {90|tim}-minute hearing in Valdosta.

Investigators say the Hahira woman wrote herself {hundreds|chk|v=412} of checks over {seven|yrs} years, and blew over {$170,000|>cas} of it gambling.

The pastor tells WGBX there were {11|hr|by=The pastor} folks from the pews who told the judge about their hurt. He'd brought nearly twice as many in a bus.

Tillery's attorney says she plans to appeal. She'll have to pay back every cent, {$300|mo} at a time.

Copyright 2015 WGBX. All rights reserved.
Most read: 1) Deputy saves kitten 2) I-75 ramp closed 3) $1M Powerball ticket sold in Tifton

@doc d-column | column in a denominational weekly | 2015-03-20
Count it twice

There is a lesson for every treasurer in what befell our brothers and sisters at Mount Gilead. A trusted lady signed a dead man's name {four hundred and twelve|chk} times and no one asked after his health.

What did she do with {six hundred thousand|>amt} dollars and more? She sailed on {four|!cru} cruises. She played the machines. The congregation, which numbered over {four hundred|>mem0|t=in 2008} when I preached there in 2008, passed buckets under the leaks.

The law has given her {four years and three months|s|v=51}; her own counsel thought {two|dask|v=24} would do. I make no quarrel with either. But let me ask you: Who opens the envelopes at your church? Does he do it alone? In ours it is now {three|-}, from {three|-} families, and they change every quarter.
