@story s5-uzbek-entrance
@topic University entrance tests in Uzbekistan, summer 2032: results, cheating and retests in Qoraqum region
@subject U = Uzbekistan | the country
@subject A = Knowledge Assessment Agency | the agency | the testing agency | BBA
@subject Q = Qoraqum region | Qoraqum | the region
@subject C = Shirinobod centre | Shirinobod | test centre No. 14 | the centre
@subject M = Ministry of Higher Education | the ministry
@subject P = Prosecutor-General's Office | prosecutors | prosecution
@subject G = Gulnoza Ermatova | Ermatova | the agency's director
@subject S = Sardorbek Yuldoshev | Yuldoshev | the top scorer
@subject T = Talaba Ovozi | the student group | activists
@fact cam = 41000 | other | A | cameras watching the tests | 2032-08 | constant
@fact ap = 1043000 | candidates | U | school leavers who applied | 2032-07 | constant
@fact sa = 962400 | candidates | U | applicants who sat the test | 2032-08 | cumulative
@fact ab = 80600 | candidates | U | applicants who did not turn up | 2032-08 | cumulative
@fact ps = 251300 | candidates | U | applicants given a place | 2032-08-25 | constant
@fact sc = 61800 | candidates | U | applicants given a state scholarship | 2032-08-25 | constant
@fact pc = 189500 | candidates | U | applicants given a paid place | 2032-08-25 | constant
@fact pl = 214000 | candidates | U | applicants given a place | 2031-08 | constant
@fact th = 56.7 | score | A | lowest score for a paid place | 2032 | constant | threshold
@fact mx = 189 | score | A | highest possible score | - | constant
@fact ys = 187.9 | score | S | test score | 2032-08 | constant
@fact ya = 17 | age | S | years old | 2032-08 | snapshot
@fact ex = 1318 | candidates | A | candidates sent out for cheating | 2032-08 | cumulative
@fact eq = 214 | candidates | Q | candidates sent out for cheating | 2032-08 | cumulative
@fact ms = 1.1 | score | S | points short of the highest possible score | 2032-08 | constant
@fact gr = 37300 | candidates | U | applicants given a place more than a year before | 2032-08-25 | constant
@fact nr = 45 | candidates | C | candidates who did not come to the second test | 2032-08-29 | constant
@fact py = 75.4 | other | U | percent of the placed applicants who pay | 2032-08-25 | constant
@fact am = 4 | arrests | P | people held over the leak more than a fortnight before | 2032-09-02 | snapshot
@fact an = 436 | candidates | C | results annulled | 2032-08-20 | constant
@fact rt = 391 | candidates | C | candidates who sat the test again | 2032-08-29 | constant
@fact rp = 58 | candidates | C | candidates who passed the second time | 2032-08-29 | constant
@fact ca = 302 | candidates | C | candidates above the threshold the first time | 2032-08-12 | constant
@fact ar = 7 | arrests | P | people held over the leak | 2032-08-21 | snapshot
@fact ar2 = 11 | arrests | P | people held over the leak | 2032-09-02 | cumulative
@fact br = 3500 | price | P | price in dollars of the answers | 2032 | constant
@fact bt = 186000 | other | P | dollars seized | 2032-09-02 | cumulative
@fact at = 1900 | other | T | complaints collected | 2032-09-02 | cumulative
@fact aa = 742 | other | A | appeals lodged | 2032-09-02 | cumulative
@fact au = 96 | other | A | appeals upheld | 2032-09-02 | cumulative
@fact fe = 340000 | price | A | fee in sum for the test | 2032 | constant
@fact sy = 8 | sentence | P | years in prison at most for the leak | - | constant | threshold
@rel diff ab = ap - sa
@rel sum ps = sc + pc
@rel share py = pc / ps
@rel diff am = ar2 - ar
@rel diff ms = mx - ys
@rel diff gr = ps - pl
@rel diff nr = an - rt
@trap ps pl :: places this year and last
@trap sc pc :: scholarships and paid places
@trap an rt :: annulled and sat again
@trap ca rp :: passed the first time and the second
@trap ar ar2 :: held in August and by September
@trap at aa :: the activists' complaints and the agency's appeals
@trap ex eq :: the whole country and one region

@doc a-state | state news agency | 2032-08-25
{251,300|ps} applicants recommended for admission

TASHKENT, 25 August (O'zXabar). The State Commission on Admission has recommended {251,300|ps|t=25 August} applicants for study at higher educational institutions in the 2032/33 academic year. Of these {61,800|sc} will study under the state grant and {189,500|pc} on a fee-contract basis.

For comparison, {214,000|pl|t=last year} young people were admitted last year.

As reported, {1,043,000|ap} applications were received and {962,400|sa} citizens took part in the testing, which was held from 1 to 15 August under the observation of {41,000|cam} cameras. {80,600|ab} did not appear.

The maximum is {189|mx} points. The highest result, {187.9|ys}, was shown by Sardorbek Yuldoshev, {17|ya}, a graduate of school No. 3 in Nurafshon. A candidate must have not fewer than {56.7|th}.

During the tests {1,318|ex} persons were removed for having telephones, micro-earphones and notes, the director of the Knowledge Assessment Agency, Gulnoza Ermatova, said at the briefing.

@doc b-indep | independent news site | 2032-09-02
"Everybody knew the price": how Shirinobod passed, and then failed

Lola Nazarova, Jahongir T.

On 12 August, at test centre No. 14 in Shirinobod, {302|ca|t=On 12 August} of the children who sat down before the screens rose above the magic line of {56.7|th}. Seventeen days later most of the same children sat down once more, this time with observers from Tashkent behind every chair. {58|rp|t=Seventeen days later} did it.

Between the two dates lie {436|an} annulled results and a criminal case. Prosecutors had announced {seven|ar|t=in August|by=Prosecutors} detentions in August; today the number is {11|ar2|t=today}, and {$186,000|bt|t=today} has been found, partly in a beehive. The going rate for a set of answers was {$3,500|br}, according to three parents.

Not all came back: {391|rt} took the second test. "My daughter had {142|-} the first time and didn't pay anybody," says a mother who asked us to call her Zamira. "She was too ashamed to go."

Qoraqum as a whole accounted for {214|eq} of the expulsions from the examination halls, more than any other part of the country.

Every candidate, honest or not, pays {340,000|fe} sum for the attempt. The student group Talaba Ovozi has gathered {1,900|at|by=Talaba Ovozi} complaints since the results came out.

If convicted, the accused face up to {eight|<sy} years.

Read also: 12 schools without heating | Dollar 14,870 | Weather +36

@doc c-foreign | Central Asia correspondent of a foreign paper | 2032-09-04
{A million|ap|v=1000000|round=1000000} sit for {a quarter of a million|ps|v=250000|round=50000} seats

ANNE-SOPHIE KEMPENEERS in Tashkent

It is the most democratic hour in the Uzbek year, or was meant to be. {A million and forty-three thousand|ap|v=1043000} teenagers put their names down; {one in thirteen|-} got cold feet. Those who went had three hours, and a ceiling of {189|mx} points that nobody has ever touched. The best of them this time, a boy of {17|ya} from a town of bakeries, missed it by {1.1|ms}.

For roughly {250,000|~ps} there will be a place, {37,300|gr|t=more than last summer} more than last summer. But roughly {three out of four|~py|v=75} of these pay, and what they pay has risen too. Only {61,800|sc} study at the state's expense.

The scandal is in the south. In Shirinobod the agency threw out all {436|an} papers of a single centre. At the retest on 29 August, to which {45|nr|t=29 August} did not come, {58|rp|t=29 August} cleared the bar.

Ms Ermatova calls this proof that the system corrects itself. Of {742|aa|by=Ms Ermatova} appeals from all over the country, she says, {96|au|^} were granted. Activists speak of {1,900|at|by=Activists} grievances, many never lodged for fear of the form.

{Eleven|ar2|t=by Thursday} people were in custody by Thursday, {four|am} more than a fortnight before.

@doc d-agency | Q&A on the testing agency's site | 2032-09-03
Frequently asked questions about the retest at centre No. 14

Why were the results annulled?
The share of candidates above {56.7|th} points at the centre was three times that of neighbouring districts. The commission examined the recordings and on 20 August annulled all {436|an|t=on 20 August} results.

Who could sit again?
All of them, free of charge. The fee of {340,000|fe} sum was not collected a second time. {391|rt|t=29 August} came on 29 August.

How many were successful?
{58|rp}. They take part in the competition on equal terms.

Were my child's rights violated?
Any participant may appeal. By 2 September we had received {742|aa|t=By 2 September} appeals and satisfied {96|au|^}. Statements on social networks, including the figure of {1,900|at|by=Statements on social networks}, are not appeals.

How many were removed from the halls?
{1,318|ex} in the republic, among them {214|eq} in Qoraqum.

Will there be prosecutions?
This is a question for the Prosecutor-General's Office. As far as we are informed {11|ar2|t=As far as we are informed} persons are detained. The article provides for imprisonment of up to {8|<sy} years.

Call centre: 1140 | Views: 88,214
