@story ud-keta-delta-verdict
@topic Fraud trial of the founders of Keta Delta Savings and Loans, Accra: judgment and sentences
@subject T = Republic v Agbenyega and three others | the trial | the case | the prosecution
@subject B = Keta Delta Savings and Loans | Keta Delta | the bank | the lender | KDSL
@subject E = Emmanuel Kwaku Agbenyega | Agbenyega | the founder | first accused
@subject R = Rosaline Owusu-Mintah | Owusu-Mintah | the finance director | second accused
@subject P = Prosper Dzikunu | Dzikunu | the branch manager | third accused
@subject Y = Yaw Ampadu-Kyei | Ampadu-Kyei | the auditor | fourth accused
@subject V = Nana Efua Quaye | Quaye | the Receiver | the receiver
@subject J = Justice Comfort Lamptey-Djan | Lamptey-Djan | the judge | the court
@subject H = Akosua Tetteh-Bruce | Maame Akosua | the fish trader
@fact ae = 58 | age | E | age | - | constant
@fact ar = 46 | age | R | age | - | constant
@fact ap = 39 | age | P | age | - | constant
@fact ay = 64 | age | Y | age | - | constant
@fact ah = 77 | age | H | age | - | constant
@fact ce = 31 | other | E | counts charged | - | constant
@fact cg = 24 | other | E | counts guilty | 2030-06-27 | constant
@fact cn = 7 | other | E | counts not guilty | 2030-06-27 | constant
@fact rc = 18 | other | R | counts charged | - | constant
@fact rg = 15 | other | R | counts guilty | 2030-06-27 | constant
@fact pc = 6 | other | P | counts not guilty | 2030-06-27 | constant
@fact yg = 3 | other | Y | counts guilty | 2030-06-27 | constant
@fact yc = 5 | other | Y | counts charged | - | constant
@fact se = 14 | sentence | E | years in prison | 2030-07-11 | constant
@fact sr = 9 | sentence | R | years in prison | 2030-07-11 | constant
@fact sy = 4 | sentence | Y | years in prison | 2030-07-11 | constant
@fact sk = 20 | sentence | E | years in prison sought | 2030-07-11 | constant | hypothetical
@fact cust = 16 | duration | E | months spent on remand | 2030-07 | constant
@fact dv = 2030-06-27 | date | T | day of the judgment | - | constant
@fact ds = 2030-07-11 | date | T | day of the sentences | - | constant
@fact sit = 146 | duration | T | sitting days | 2030-06-27 | cumulative
@fact pw = 52 | other | T | prosecution witnesses | - | constant
@fact dw = 11 | other | T | defence witnesses | - | constant
@fact tw = 63 | other | T | witnesses | - | constant
@fact pg = 412 | other | J | pages of the judgment | 2030-06-27 | constant
@fact rd = 5 | duration | J | hours that the reading took | 2030-06-27 | constant
@fact dep = 38600 | other | B | depositors | 2027-02 | constant
@fact owe = 512000000 | other | B | cedis owed to depositors | 2027-02 | constant
@fact chg = 341000000 | other | T | cedis that were diverted as charged | - | constant
@fact prv = 296000000 | other | T | cedis that were diverted as proved | 2030-06-27 | constant
@fact gap = 45000000 | other | T | cedis charged and not proved | 2030-06-27 | constant
@fact rec = 187000000 | other | V | cedis recovered | 2030-06 | cumulative
@fact recs = 36.5 | other | V | percent of the debt to depositors recovered | 2030-06 | cumulative
@fact pay = 164000000 | spending | V | cedis paid out to depositors | 2030-06 | cumulative
@fact hold = 23000000 | other | V | cedis recovered and not paid out | 2030-06 | snapshot
@fact paid = 21300 | other | V | depositors paid something | 2030-06 | cumulative
@fact unp = 17300 | other | V | depositors paid nothing | 2030-06 | snapshot
@fact re = 150000000 | damages | E | cedis of restitution ordered | 2030-07-11 | constant
@fact rr = 48000000 | damages | R | cedis of restitution ordered | 2030-07-11 | constant
@fact ry = 12000000 | damages | Y | cedis of restitution ordered | 2030-07-11 | constant
@fact rt = 210000000 | damages | T | cedis of restitution ordered | 2030-07-11 | constant
@fact hs = 17 | other | E | houses forfeited | 2030-07-11 | constant
@fact cars = 43 | other | E | vehicles forfeited | 2030-07-11 | constant
@fact br = 29 | other | B | branches | 2027-02 | constant
@fact job = 640 | jobs | B | staff laid off | 2027 | constant
@fact cp = 300 | crowd | T | depositors outside as the police counted | 2030-06-27 | constant
@fact ca = 700 | crowd | T | depositors outside as their association counted | 2030-06-27 | constant
@fact app = 30 | duration | T | days to appeal | 2030-07-11 | constant | threshold
@fact hm = 46000 | other | H | cedis deposited | 2027-02 | constant
@fact ah2 = 91 | age | H | age when the founder's term ends | 2044 | plan | projected
@fact acc = 4 | other | T | people accused | - | constant
@fact conv = 3 | other | T | people convicted | 2030-06-27 | constant
@fact hg = 8200 | other | H | cedis got back | 2030-06 | cumulative
@trap ce cg :: counts charged and counts proved
@trap cg cn :: guilty and not guilty
@trap chg prv :: the sum charged and the sum proved
@trap se sk :: the sentence given and the one sought
@trap rec pay :: recovered and paid out
@trap se sr :: the sentences of two of the convicted
@trap cp ca :: two counts of the crowd
@trap dv ds :: the judgment and the sentences came two weeks apart
@trap pw tw :: one side's witnesses and all
@trap dep paid :: all depositors and those who got something
@rel diff cn = ce - cg
@rel sum tw = pw + dw
@rel diff gap = chg - prv
@rel share recs = rec / owe
@rel diff hold = rec - pay
@rel diff unp = dep - paid
@rel sum ah2 = ah + se
@rel sum rt = re + rr + ry

@doc a-agency | state news agency | 2030-06-27
Accra High Court finds Keta Delta founder guilty

Accra, June 27, GNA-style service – The Financial Division of the High Court on {Thursday|dv} convicted Emmanuel Kwaku Agbenyega, founder of the defunct Keta Delta Savings and Loans, on {24|cg} counts of stealing, money laundering and falsification of accounts.

The court, presided over by Justice Comfort Lamptey-Djan, cleared the {58|ae|s=founder}-year-old on the other {seven|cn|s=the other}.

Rosaline Owusu-Mintah, {46|ar}, finance director, was found guilty on {15|rg} of {18|rc} counts, while Yaw Ampadu-Kyei, {64|ay}, external auditor, was found guilty on {three|yg} out of {five|yc}. Prosper Dzikunu, {39|ap}, who managed the Aflao branch, was acquitted and discharged on all {six|pc}.

The prosecution had accused the {four|acc} of diverting GH₵{341 million|chg|by=The prosecution}. The court held that GH₵{296 million|prv|by=The court} had been established.

In the course of {146|sit} sittings, {52|pw} witnesses testified for the Republic and {11|dw} for the defence. The judge needed {five|rd} hours to read her {412|pg}-page decision.

Keta Delta, which had {29|br} branches, lost its licence in February 2027, owing {38,600|dep|t=in February 2027} customers GH₵{512 million|owe|t=in February 2027}.

About {300|~cp|by=the police} depositors, by the estimate of the police, waited in the yard. Sentences will be handed down on {July 11|ds|m=pledged}.

@doc b-daily | private daily, front page | 2030-07-12
{14|se} YEARS FOR AGBENYEGA

• Finance chief gets {nine|sr}, auditor {four|sy}
• {17|hs} houses, {43|cars} cars go to the state

By Senyo Baidoo-Mills, Court Reporter

It took a minute and a half. "{Fourteen|se} years," said Justice Lamptey-Djan, and the man who once sponsored three Premier League sides sat down without being told to.

The Attorney-General's Department had pressed for {20|sk|by=The Attorney-General's Department}. The trial judge said that the {16|cust} months the convict had already spent on remand weighed in his favour, "but not much else".

Owusu-Mintah wept when she was given {nine|sr}. Ampadu-Kyei, who signed off the books for eight years, goes to Nsawam for {four|sy}.

Then came the money. Agbenyega must refund GH₵{150 million|re}, the finance director GH₵{48 million|rr} and the auditor GH₵{12 million|ry}: in all, GH₵{220 million|!rt}. It's a fraction of what went missing. The judgment of {27 June|dv} fixed that at GH₵{296 million|prv|by=The judgment}, some {45|gap|x=1000000|by=The judgment} million under what the charge sheet claimed.

They have {30|app} days to appeal. Lawyer Kobina Arhin-Sam, for the founder, said that he would not need them all.

INSIDE: Cedi at 19.40 to the dollar • Page 23 • Lotto 7-11-52-64-80

@doc c-radio | radio bulletin, English service | 2030-07-11
Six O'Clock News, Sika FM 101.7

Headlines. Prison for the Keta Delta bosses. Fuel is up again. And the Black Princesses draw one-all.

{Fourteen|se} years. That's what the founder, Emmanuel Agbenyega, will do for emptying a savings bank that market women from Keta to Tema trusted with their daily takings. Agbenyega is {53|!ae}. The woman who kept his accounts, Rosaline Owusu-Mintah, who is {46|ar}, was sent down for {nine|sr} years, and the outside auditor for {four|sy}.

There was a fourth man in the dock. Prosper Dzikunu walked free a fortnight ago; today the {39|ap|s=he}-year-old was in the gallery, because, he told our reporter, he "wanted to see the end of it".

The end of it, for the depositors, it's not. The receiver, Nana Efua Quaye, told us she has got in {187 million|rec|t=so far|by=Nana Efua Quaye} cedis so far, against debts of {512 million|owe}. Some {21,300|~paid|t=So far} people have had something. That leaves more than {17,000|>unp|s=people} with nothing at all.

One who did get a little is Akosua Tetteh-Bruce of Dzelukope. She's {77|ah}, she smokes fish. She put in {46,000|hm|s=She} cedis. She has had {eight thousand two hundred|hg|t=So far}. So far, she says, she's bought a coffin with it.

In sport...

@doc d-business | business news portal | 2030-07-12
Keta Delta: where did the money go, and who gets it back?

Published: July 12, 2030 | By Dzifa Nortey-Okine | 4 min | 1,902 views

On Wednesday, {10 July|!ds}, the longest bank trial since the clean-up of the 2010s closed in Accra. After {164|!sit} hearing days and the evidence of {63|tw} witnesses, {three|conv} of the {four|acc} in the dock are going to prison.

What was taken? Prosecutors said {GH₵341m|chg|v=341000000|by=Prosecutors}. The judge accepted {GH₵296m|prv|v=296000000|by=The judge}. The difference, {GH₵45m|gap|v=45000000}, is an office tower in Ho which, she ruled, "was overpriced but was built".

What has been found? {GH₵187m|rec|v=187000000|t=by the end of June|by=the Receiver's last report}, by the Receiver's last report, which takes in all that came in by the end of June. That equals {36.5%|recs|t=by the end of June|by=the Receiver's last report} of what the lender owed its customers. Out of this, {GH₵164m|pay|v=164000000|^} has been disbursed; {GH₵23m|hold|v=23000000|^} is tied up in claims of the tax authority.

What was ordered? {GH₵210m|rt|v=210000000} in restitution, of which {GH₵150m|re|v=150000000} falls on the founder. Forfeited, too, are {17|hs} houses and {43|cars} vehicles, which are to be auctioned. Don't add the two: the auction proceeds count towards restitution.

Who lost most? {Over 40,000|?>dep|v=40000} people put money into Keta Delta. So did a pension scheme for teachers. And {640|job} of its own staff went without severance.

@doc e-feature | Sunday paper, reportage | 2030-07-14
The day they read the judgment

Yaa Konadu-Fiifi

By eight in the morning the almond tree in the court's yard had no shade left to give. The association of depositors claims {700|ca|by=The association of depositors|s=of them} of them came; the police superintendent told me {300|cp|by=the police superintendent}. I counted hats and lost count.

Inside, the judge turned pages. There were {412|pg}. Her clerk had brought two jugs of water for the {five|rd} hours and she finished both. At page 90 the branch manager, Dzikunu, began to understand that he'd be going home: not guilty on the first, the second, right up to the {sixth|-} of {six|pc}. At page 388 Agbenyega, on whom {31|ce|s=charges} charges had hung for more than three years, heard the last of {24|cg|s=Agbenyega} guilties. His auditor, {64|ay} and hard of hearing, had to ask his counsel how many of the {five|yc|s=auditor} he'd been convicted of. "{Three|yg|s=you}, sir," she shouted. "They got you on {three|yg}."

Maame Akosua did not shout. She'd taken three trotros from Dzelukope, at {77|ah}, to hear a man say sorry, and no man had. Of her {46,000|hm} cedis, {8,200|hg} have come back to her. {Twenty|sk|by=the State|s=he} years, the State would ask for him two weeks later; he'd be given {14|se}. "I'll be {ninety-one|ah2|t=I'll be}," said Maame Akosua when I rang her on {11 July|ds} with the news. "I will come and meet him."
